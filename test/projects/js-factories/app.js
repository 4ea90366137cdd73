const express = require("express");
const createStore = require("./lib/store");
const limiter = require("./lib/limiter");

const app = express();
const store = createStore({ prefix: "shop:" });
const { get, raw } = store;

app.use(limiter.middleware({ by: (req) => req.headers["x-api-key"], max: 5 }));

app.get("/:id", async (req, res) => {
  await store.get(req.params.id);
  //              ^^^^^^^^^^^^^ key-injection request information
  await get(req.params.id);
  //        ^^^^^^^^^^^^^ key-injection request information
  await store.set(req.params.id, req.body.value, 60);
  //              ^^^^^^^^^^^^^ key-injection request information
  await store.touch(req.params.id);
  await raw.del(`raw:${req.params.id}`);
  //                   ^^^^^^^^^^^^^ key-injection request information
  await limiter.hit(req.query.key);
  //                ^^^^^^^^^^^^^ key-injection request information
  limiter.local(req.query.key);
  await createStore().get(req.cookies.sid);
  //                      ^^^^^^^^^^^^^^^ key-injection request information
  res.end();
});
