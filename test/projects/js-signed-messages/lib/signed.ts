import { verifySignatureAppRouter } from "@upstash/qstash/nextjs";
import type { NextRequest } from "next/server";

type Handler = (request: NextRequest) => Promise<Response>;

export const withErrors =
  (handler: Handler): Handler =>
  async (request) => {
    try {
      return await handler(request);
    } catch {
      return new Response(null, { status: 500 });
    }
  };

/** Lets only messages of the queue pass. */
export const withQstash = (handler: Handler): Handler => verifySignatureAppRouter(handler as never) as Handler;
