import type { NextRequest } from "next/server";
import { withErrors } from "../../lib/signed";
import { forget } from "../../lib/store";

export const POST = withErrors(async (request: NextRequest) => {
  const { thread } = await request.json();
  await forget(thread);
  //           ^^^^^^ key-injection request information
  return new Response(null, { status: 204 });
});
