const express = require("express");
const client = require("../lib/client");
const { getAsync, delAsync } = require("../lib/client.js");
const { get, hget, keyOf, cache } = require("../lib/async");
const lib = require("../lib");

const router = express.Router();

router.get("/:name", async function (req, res) {
  const name = req.params.name;
  client.get("item:" + name, (err, value) => res.send(value));
  //                   ^^^^ key-injection request information
  await getAsync(`item:${name}`);
  //                     ^^^^ key-injection request information
  await delAsync(keyOf(name));
  //                   ^^^^ key-injection request information
  await get(keyOf(name));
  //              ^^^^ key-injection request information
  await hget("shelf:" + req.query.shelf, "books");
  //                    ^^^^^^^^^^^^^^^ key-injection request information
  await lib.get(`item:${name}`);
  //                    ^^^^ key-injection request information
  lib.client.del(lib.keyOf(name));
  //                       ^^^^ key-injection request information
  lib.cache.get("item:" + name);
  cache.get("item:" + name);
});

router.get("/shelves/:shelf", async (req, res) => {
  const { shelf } = req.params;
  if (!lib.checks.isShelf(shelf)) return res.sendStatus(404);
  await get(`shelf:${shelf}`);
  res.end();
});

router.put("/shelves/:shelf", async (req, res) => {
  lib.checks.assertShelf(req.params.shelf);
  await get(`shelf:${req.params.shelf}`);
  res.end();
});

module.exports = router;
