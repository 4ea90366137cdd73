import type { Request, Response } from "express";

export async function typed(req: Request, res: Response) {
  await (req as any).client.get(`item:${req.params.id}`);
  //                                    ^^^^^^^^^^^^^ key-injection request information
  await res.locals.connection.get(`item:${req.params.id}`);
  //                                      ^^^^^^^^^^^^^ key-injection request information
  await res.locals.title.get(`item:${req.params.id}`);
}
