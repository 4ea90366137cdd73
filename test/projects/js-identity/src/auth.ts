import { createHash } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import jwt from "jsonwebtoken";

export interface Claims {
  sub: string;
}
export const fingerprint = (token: string) => createHash("sha256").update(token).digest("hex");
export const bearer = (req: Request) => req.headers.authorization?.replace(/^Bearer /, "");
export function verify(token: string): Claims {
  return jwt.verify(token, process.env.JWT_SECRET!) as Claims;
}
export function authenticate(req: Request, res: Response, next: NextFunction) {
  try {
    req.user = verify(bearer(req) ?? "");
    next();
  } catch {
    res.sendStatus(401);
  }
}
