import { createHash } from "node:crypto";
import { client } from "./index.js";

export class SafeCache {
  read(name: string) {
    return client.get(`cache:${createHash("sha256").update(name).digest("hex")}`);
  }
}
