import type { NextApiHandler, NextApiRequest, NextApiResponse } from "next";
import { type NextRequest, NextResponse } from "next/server";

type Handler = (req: NextRequest, context: { params: Record<string, string> }) => Promise<Response>;

export const withAuth = (handler: Handler): Handler => async (req, context) => {
  if (!req.headers.get("authorization")) return new NextResponse(null, { status: 401 });
  return handler(req, context);
};
export function withMethods(methods: string[], handler: NextApiHandler) {
  return async (req: NextApiRequest, res: NextApiResponse) => {
    if (!methods.includes(req.method ?? "")) return res.status(405).end();
    return handler(req, res);
  };
}
