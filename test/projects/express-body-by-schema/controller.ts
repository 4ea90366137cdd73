// The body is replaced by what a schema of another file has checked, in either branch.
import type { Request, Response } from "express";
import Redis from "ioredis";
import { v4 as uuidv4 } from "uuid";
import { batchSchema, looseSchema } from "./types";

const redis = new Redis();

export async function batch(req: Request, res: Response) {
  if (req.body?.ignoreInvalidURLs === true) {
    req.body = looseSchema.parse(req.body);
  } else {
    req.body = batchSchema.parse(req.body);
  }
  const id = req.body.appendToId ?? uuidv4();
  await redis.set(`crawl:${id}`, "1");
  await redis.set(`label:${req.body.label}`, "1");
  //                       ^^^^^^^^^^^^^^ key-injection
  res.json({ id });
}

export async function sometimes(req: Request, res: Response) {
  if (req.body?.ignoreInvalidURLs === true) {
    req.body = looseSchema.parse(req.body);
  } else {
    res.locals.isLoose = false;
  }
  await redis.set(`crawl:${req.body.appendToId}`, "1");
  //                       ^^^^^^^^^^^^^^^^^^^ key-injection
}
