// Ways to give a user too much.
import Redis from "ioredis";
import { createClient } from "redis";

const redis = new Redis();
const client = createClient();

export async function users(pw: string, extra: string[]) {
  await redis.acl("SETUSER", "app", "on", `>${pw}`, "~*", "+@all");
//                                                        ^^^^^^^ over-permissive-acl certain warning
  await client.aclSetUser("app", ["on", "nopass", "allkeys", "allcommands"]);
//                                      ^^^^^^^^ over-permissive-acl certain warning
  await client.sendCommand(["ACL", "SETUSER", "b", "on", `>${pw}`, "~b:*", "-@dangerous", "+@all"]);
//                                                                                        ^^^^^^^ over-permissive-acl certain warning
  await redis.call("ACL", "SETUSER", "c", "on", `>${pw}`, "~c:*", "-@all", "+@read", "+@write");
//                                                                                   ^^^^^^^^^ over-permissive-acl certain warning
//>   await redis.call("ACL", "SETUSER", "c", "on", `>${pw}`, "~c:*", "-@all", "+@read", "+@write", "-@dangerous");
  await client.aclSetUser("f", ["on", `>${pw}`, "~*", "+@all", ...extra]);
//                                                    ^^^^^^^ over-permissive-acl possible information
}

export async function byWords(admin: { call(...words: string[]): Promise<void>; sendCommand(words: string[]): Promise<void> }, hash: string) {
  await admin.sendCommand(["acl", "setuser", "etl", "on", `#${hash}`, "~*", "+@all"]);
//                                                                          ^^^^^^^ over-permissive-acl certain warning
  await admin.call("ACL", "SETUSER", "etl", ...`on #${hash} ~* +@all`.split(" "));
//                                             ^^^^^^^^^^^^^^^^^^^^^^ over-permissive-acl certain warning
//! over-permissive-acl: the rules are one text
}
