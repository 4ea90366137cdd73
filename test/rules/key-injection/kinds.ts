// Keys that end in one of a few kinds, and what is worse than they are.
import express from "express";
import Redis from "ioredis";

const redis = new Redis();
const app = express();
type Kind = "etag" | "body";

class Pages {
  async read(name: string, kind: Kind) {
    return redis.get(this.keyOf(name, kind));
    //                          ^^^^ key-injection parameter information
  }
  async raw(key: string) {
    return redis.get(key);
  }
  private keyOf(name: string, kind: Kind) {
    return `${name}|${kind}`;
  }
}
const pages = new Pages();

app.get("/:name", async (req, res) => {
  const { name } = req.params;
  await pages.read(name, req.query.kind === "etag" ? "etag" : "body");
  //               ^^^^ key-injection request information
  res.end();
});

app.get("/tokens/:id", async (req, res) => {
  const { id } = req.params;
  await redis.set(`${id}_challenge`, "x");
  //                 ^^ key-injection request information
  // Whoever chooses this key chooses any key: it is told though the one above says something of the same value.
  await pages.raw(id);
  //              ^^ key-injection request warning
  res.end();
});
