import { createClient, type RedisArgument } from "redis";
import { Cacher } from "./cacher";
import express from "express";

interface Own {
  get(key: RedisArgument): Promise<string>;
  getCached(key: RedisArgument): Promise<string>;
}

let client: Own = { get: () => Promise.resolve(""), getCached: () => Promise.resolve("") };
if (process.env.REDIS_URL) {
  const suffixed = (key: RedisArgument) => `${key}.c`;
  client = createClient({ socket: { tls: true }, url: process.env.REDIS_URL }) as unknown as Own;
  client.getCached = (key) => client.get(suffixed(key)).then((reply) => reply);
  //                                              ^^^ key-injection parameter information
}

const labelKey = (id: string, service: string): string => `labels:${service}:${id}`;

async function labelsOf(id: string): Promise<string> {
  return await Cacher.get(() => Promise.resolve(""), labelKey(id, "web"));
  //                                                          ^^ key-injection parameter information
}

const app = express();
app.get("/labels", async (req, res) => {
  res.json({ labels: await labelsOf(req.query.id as string) });
  //                                ^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
});

export default client;
