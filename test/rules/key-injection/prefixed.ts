/** Clients that put something before every key. */
import express from "express";
import Redis from "ioredis";

const plain = new Redis();
const named = new Redis({ keyPrefix: "shop:" });
const second = new Redis("redis://localhost:6379", { keyPrefix: "shop:" });
const empty = new Redis({ keyPrefix: "" });
const nobodyKnows = new Redis({ keyPrefix: process.env.PREFIX || "" });
const cluster = new Redis.Cluster([{ host: "localhost" }], { keyPrefix: "shop:" });
const nodes = new Redis.Cluster([{ host: "localhost" }], { redisOptions: { keyPrefix: "shop:" } });

class Store {
  readonly client: Redis;

  constructor(prefix: string) {
    this.client = new Redis({ keyPrefix: prefix });
  }

  read(key: string) {
    return this.client.get(key);
  }
}

const carts = new Store("cart:");
const all = new Store("");
const app = express();

app.get("/:name", async (req, res) => {
  const { name } = req.params;
  await plain.get(name);
  //              ^^^^ key-injection request warning
  await named.get(name);
  //              ^^^^ key-injection request information
  await named.get(`${name}:log`);
  //                 ^^^^ key-injection request information
  await named.pipeline().del(name).exec();
  //                         ^^^^ key-injection request information
  await second.get(name);
  //               ^^^^ key-injection request information
  await empty.get(name);
  //              ^^^^ key-injection request warning
  await nobodyKnows.get(name);
  //                    ^^^^ key-injection request warning
  await cluster.get(name);
  //                ^^^^ key-injection request information
  await nodes.get(name);
  //              ^^^^ key-injection request information
  res.end();
});

app.get("/carts/:name", async (req, res) => {
  res.json(await carts.read(req.params.name));
  //                        ^^^^^^^^^^^^^^^ key-injection request information
});

app.get("/all/:name", async (req, res) => {
  res.json(await all.read(req.params.name));
  //                      ^^^^^^^^^^^^^^^ key-injection request warning
});

// Neither patterns, nor channels, nor keys behind a subcommand begin with it.
app.get("/search/:name", async (req, res) => {
  const { name } = req.params;
  await named.keys(`${name}:*`);
  //                  ^^^^ key-injection request warning
  await named.publish(`${name}:news`, "x");
  //                     ^^^^ key-injection request information
  await named.object("ENCODING", name);
  //                             ^^^^ key-injection request information
  res.end();
});
