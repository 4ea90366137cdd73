// Narrow users, users that are off, and rules that are taken back.
import Redis from "ioredis";
import { createClient } from "redis";

const redis = new Redis();
const client = createClient();

export async function users(pw: string) {
  await redis.call("ACL", "SETUSER", "b", "on", `>${pw}`, "~b:*", "+@all", "-@dangerous");
  await client.aclSetUser("d", ["off", "nopass", "~*", "+@all"]);
  await client.aclSetUser("e", ["on", "nopass", `>${pw}`, "~e:*", "+get"]);
  await client.aclSetUser("default", "off");
  await redis.acl("SETUSER", "g", "reset", "on", `#${pw}`, "allkeys", "+@all", "resetkeys", "nocommands", "+get");
  await redis.acl("LIST");
}

export async function others(admin: { acl(...words: string[]): void; call(...words: string[]): void }) {
  admin.acl("GETUSER", "a");
  admin.acl("addUser", "a", "~*", "+@all");
  admin.call("SETUSER", "a", "~*", "+@all");
}
