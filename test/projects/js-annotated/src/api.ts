import type { IncomingMessage } from "node:http";
import Redis from "ioredis";
import { load, loadMap, Repository, service } from "./repository";

const db = new Redis();
const repository = new Repository(db);
const users = service({ db, cache: db, pages: new Map() });

export async function api(req: IncomingMessage) {
  await load(db, req.headers["x-name"] as string);
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await repository.find(req.headers["x-name"] as string);
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  await users.read(req.headers["x-name"] as string);
  //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  users.page(req.url ?? "");
  loadMap(new Map(), req.url ?? "");
}
