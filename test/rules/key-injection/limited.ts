import express from "express";
import { createClient } from "redis";
import { limiter } from "./limiter";

/** The key is told where the middleware makes it: here is nothing that a check could be put around. */
export function routes(app: express.Express) {
  const client = createClient({ url: process.env.REDIS_URL });
  app.use("/graphql", limiter(client)({ total: 3, by: ["ip"] }));
}
