import { verifySignatureAppRouter } from "@upstash/qstash/nextjs";
import { forget } from "../../lib/store";

export const POST = verifySignatureAppRouter(async (request: Request) => {
  const { thread } = await request.json();
  await forget(thread);
  return new Response(null, { status: 204 });
});
