import { silent, trace } from "@acme/logger";
import { getClient, SafeCache } from "@acme/redis";
import { counterKey, sessionKey } from "@acme/redis/keys";
import express from "express";
import { hit } from "#lib/limits";
import { store } from "#store";

const app = express();
const safe = new SafeCache();
const password = process.env.REDIS_PASSWORD;

app.get("/:token", async (req, res) => {
  await store.get(sessionKey(req.params.token));
  //                         ^^^^^^^^^^^^^^^^ key-injection request information
  await getClient().get(sessionKey(req.params.token));
  //                               ^^^^^^^^^^^^^^^^ key-injection request information
  await hit(req.params.token);
  //        ^^^^^^^^^^^^^^^^ key-injection request information
  await store.get(counterKey(parseInt(req.params.token, 10)));
  await safe.read(req.params.token);
  res.end();
});

const url = `redis://:${password}@localhost:6379`;
trace(url);
//    ^^^ secret-logging certain error
silent(url);
