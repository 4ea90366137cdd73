import { Router } from "express";
import Redis from "ioredis";
import * as v from "valibot";

const redis = new Redis();
export const router = Router();

// A field that is put back is made of a copy of itself.
class Tables {
  #names = new Set<string>(["users"]);
  #pattern = /^[a-z]+$/;
  #schema = v.string();

  scoped(work: () => void): void {
    const saved = new Set(this.#names);
    const pattern = new RegExp(this.#pattern);
    const schema = v.pipe(this.#schema, v.trim());
    work();
    this.#names = saved;
    this.#pattern = pattern;
    this.#schema = schema;
  }

  async rows(name: string): Promise<string | null> {
    return this.#names.has(name) ? redis.get(`rows:${name}`) : null;
  }

  async matching(name: string): Promise<string | null> {
    return this.#pattern.test(name) ? redis.get(`matching:${name}`) : null;
  }

  async parsed(name: string): Promise<string | null> {
    return redis.get(`parsed:${v.parse(this.#schema, name)}`);
    //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection
  }

  async trusting(name: string): Promise<string | null> {
    return redis.get(`trusting:${name}`);
    //                           ^^^^ key-injection
  }
}

const tables = new Tables();

router.get("/rows/:name", async (req, res) => {
  tables.scoped(() => res.setHeader("x-scoped", "1"));
  res.json(await tables.rows(req.params.name));
  res.json(await tables.matching(req.params.name));
  res.json(await tables.parsed(req.params.name));
  res.json(await tables.trusting(req.params.name));
});

export function every(req: Request) {
  for (const id of req.body.ids) {
    var isOther = !isOther;
    if (isOther) redis.get(`x:${id}`);
    //                          ^^ key-injection request information
  }
}
