import type { NextFunction, Request, RequestHandler, Response } from "express";

export function getClientIp(req: Request): string {
  const forwarded = req.headers["x-forwarded-for"];
  const first = Array.isArray(forwarded) ? forwarded[0] : forwarded?.split(",")[0];
  return first ?? req.socket.remoteAddress ?? "unknown";
}
export const getUserId = (req: Request) => (req as any).user.id;
export const parse = (req: Request) => ({ page: Number(req.query.page), search: String(req.query.search), tenant: req.get("x-tenant") });
export const asyncHandler =
  (fn: (req: Request, res: Response, next: NextFunction) => Promise<unknown>): RequestHandler =>
  (req, res, next) => {
    fn(req, res, next).catch(next);
  };
export function withUser(handler: (req: Request, res: Response, user: { id: string }) => Promise<void>) {
  return (req: Request, res: Response) => handler(req, res, { id: (req as any).session.userId });
}
