import { redis } from "@/lib/redis";
import { withMethods } from "@/lib/with-auth";

export default withMethods(["GET"], async (r, s) => {
  await redis.get(`item:${r.query.id}`);
  //                      ^^^^^^^^^^ key-injection request information
  s.end();
});
