/** Pages that look at whatever is in Redis. */
import express from "express";
import { createClient } from "redis";

const client = createClient();
const app = express();

app.get("/key/:key", async (req, res) => {
  const kind = await client.type(req.params.key);
  //                             ^^^^^^^^^^^^^^ key-injection request information
  res.json(kind === "string" ? await client.get(req.params.key) : await client.hGetAll(req.params.key));
  //                                            ^^^^^^^^^^^^^^ key-injection request information
  //                                                                                   ^^^^^^^^^^^^^^ key-injection request information
});

app.post("/key/:key/name", async (req, res) => {
  await client.rename(req.params.key, "moved");
  //                  ^^^^^^^^^^^^^^ key-injection request information
  res.json({ size: await client.dbSize() });
});
