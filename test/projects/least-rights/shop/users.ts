import { createClient } from "redis";

const client = createClient();

export async function make(pw: string) {
  await client.aclSetUser("shop", ["on", `>${pw}`, "~*", "+@all"]);
  //                                                     ^^^^^^^ over-permissive-acl
  //>   await client.aclSetUser("shop", ["on", `>${pw}`, "~cart:*", "~rates\\[eur\\]:*", "~stats", "-@all", "+@connection", "+@transaction", "-@dangerous", "+del", "+expire", "+get", "+hgetall", "+hset", "+incrby"]);
}
