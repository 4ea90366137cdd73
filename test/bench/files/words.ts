/** The vocabulary of the generated files: what a shop keeps in Redis. */

/** Kinds of things; each has a key helper. 40 of them. */
export const THINGS = [
  "cart",
  "session",
  "order",
  "invoice",
  "coupon",
  "product",
  "price",
  "stock",
  "review",
  "wishlist",
  "address",
  "payment",
  "refund",
  "shipment",
  "parcel",
  "customer",
  "profile",
  "avatar",
  "device",
  "token",
  "quota",
  "limit",
  "flag",
  "banner",
  "campaign",
  "segment",
  "ticket",
  "message",
  "thread",
  "upload",
  "report",
  "export",
  "digest",
  "search",
  "ranking",
  "visit",
  "event",
  "job",
  "lease",
  "audit",
] as const;

/** What the clients are for. 20 of them. */
export const CLIENTS = [
  "carts",
  "sessions",
  "orders",
  "catalog",
  "prices",
  "stock",
  "reviews",
  "mail",
  "payments",
  "shipping",
  "customers",
  "devices",
  "quotas",
  "flags",
  "campaigns",
  "tickets",
  "uploads",
  "reports",
  "ranking",
  "jobs",
] as const;

/** `cart` → `Cart`. */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The item at `index`, counted round and round. */
export function at<T>(from: readonly T[], index: number): T {
  return from[index % from.length] as T;
}
