import { Elysia, t } from "elysia";
import { redis } from "./redis";

export const app = new Elysia()
  .get("/items/:id", async ({ params: { id }, query, headers }) => {
    await redis.get(`item:${id}`);
    //                      ^^ key-injection request information
    return redis.get(`tag:${query.tag}`);
    //                      ^^^^^^^^^ key-injection request information
  })
  .post("/items", async ({ body }) => redis.get(`item:${body.id}`))
  //                                                    ^^^^^^^ key-injection request information
  .get("/number/:n", ({ params }) => redis.get(`n:${params.n}`), { params: t.Object({ n: t.Numeric() }) });
