import { cookies } from "next/headers";
import { redis } from "./redis";

export async function getSession() {
  const id = (await cookies()).get("sid")?.value;
  return redis.get(`session:${id}`);
  //                          ^^ key-injection request information
}
