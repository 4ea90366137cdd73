import type { NextRequest } from "next/server";
import { withErrors, withQstash } from "../../lib/signed";
import { forget } from "../../lib/store";

// What the program has sent itself, and signed, is no input.
export const POST = withErrors(
  withQstash(async (request: NextRequest) => {
    const { thread } = await request.json();
    await forget(thread);
    return new Response(null, { status: 204 });
  }),
);
