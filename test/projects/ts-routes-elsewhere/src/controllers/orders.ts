import type { Request, Response } from "express";
import { store } from "../store";

export const create = async (req: Request, res: Response) => {
  await store.set(`order:${req.body.number}`, "new", "EX", 60);
  res.end();
};

export async function remove(req: Request, res: Response) {
  await store.del(`order:${req.params.id}`);
  await store.del(`label:${req.params.label}`);
  //                       ^^^^^^^^^^^^^^^^ key-injection
  res.end();
}

export default async (req: Request, res: Response) => {
  res.json(await store.keys(`order:${req.params.id}`));
};
