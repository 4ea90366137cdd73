import type { IncomingMessage } from "node:http";
import Redis from "ioredis";
import { load, loadMap, Repository, service } from "./repository";

const db = new Redis();
const repository = new Repository(db);
const users = service({ db, cache: db, pages: new Map() });

export async function api(req: IncomingMessage) {
  const name = req.headers["x-name"] as string;
  await load(db, name);
  //             ^^^^ key-injection request warning
  await repository.find(name);
  //                    ^^^^ key-injection request warning
  await users.read(name);
  //               ^^^^ key-injection request warning
  users.page(name);
  loadMap(new Map(), name);
}
