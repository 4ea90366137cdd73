import type { Request, Response } from "express";
import { store } from "../store";

export class ItemController {
  show = async (req: Request, res: Response) => {
    res.json(await store.get(`item:${req.params.id}`));
  };

  async drop(req: Request, res: Response) {
    await store.del(`item:${req.params.id}`);
    //                      ^^^^^^^^^^^^^ key-injection
    res.end();
  }
}
