// Short-lived by the name of the key, whatever is kept with it.
import { createHash, randomBytes } from "node:crypto";
import Redis from "ioredis";

const redis = new Redis();

function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export async function confirmation(account: number): Promise<string> {
  const made = randomBytes(32).toString("hex");
  await redis.set(`emailConfirmation:${digestOf(made)}`, account);
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  //>   await redis.set(`emailConfirmation:${digestOf(made)}`, account, "EX", 3600);
  return made;
}

export async function sentThere(): Promise<string> {
  const made = randomBytes(16).toString("hex");
  await redis.set(`oidc:state:${made}`, "1");
  //              ^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  return made;
}

export async function rotated(account: number, next: string): Promise<string | null> {
  return redis.getset(`refresh_token:${account}`, digestOf(next));
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
  //! secret-without-expiry: what GETSET gives back is returned at once, so no command can follow it
}

export async function several(account: number, code: string): Promise<void> {
  await redis.mset({ [`login_code:${account}`]: digestOf(code), [`login_attempts:${account}`]: 0 });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^ secret-without-expiry
}
