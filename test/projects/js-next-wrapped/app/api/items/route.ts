import { redis } from "@/lib/redis";
import { withAuth } from "@/lib/with-auth";

export const GET = withAuth(async (request) => {
  const q = request.nextUrl.searchParams.get("q");
  await redis.get(`search:${q}`);
  //                        ^ key-injection request information
  return Response.json({});
});
