import { createClient } from "redis";

const admin = createClient();

export async function makeUser() {
  await admin.aclSetUser("shop", ["on", "nopass", "~shop:*", "+@read", "+@write", "-@dangerous"]);
//                                      ^^^^^^^^ over-permissive-acl certain warning
//>   await admin.aclSetUser("shop", ["on", `>${process.env.SHOP_PASSWORD}`, "~shop:*", "+@read", "+@write", "-@dangerous"]);
}
