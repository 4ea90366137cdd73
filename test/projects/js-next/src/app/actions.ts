"use server";

import { redis } from "@/lib/redis";

export async function subscribe(formData: FormData) {
  const email = formData.get("email");
  await redis.set(`sub:${email}`, "1");
  //                     ^^^^^ key-injection request information
}
export const unsubscribe = async (_state: unknown, formData: FormData) => {
  await redis.del(`sub:${formData.get("email") as string}`);
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
};
export async function vote(postId: string) {
  await redis.incr(`votes:${postId}`);
  //                        ^^^^^^ key-injection request information
}
