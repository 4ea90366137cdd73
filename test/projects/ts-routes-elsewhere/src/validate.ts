import type { NextFunction, Request, Response } from "express";
import type { ZodSchema } from "zod";

export const validateBody = (schema: ZodSchema) => (req: Request, _res: Response, next: NextFunction) => {
  req.body = schema.parse(req.body);
  next();
};

export function onlyNumbers(req: Request, res: Response, next: NextFunction) {
  const { id } = req.params;
  if (!/^[0-9]+$/.test(id)) return res.sendStatus(400);
  next();
}
