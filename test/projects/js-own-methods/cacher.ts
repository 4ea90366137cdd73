import client from "./typed";

async function get<T>(fetch: () => Promise<T>, key: string): Promise<T> {
  const reply = await client.getCached(key);
  return reply ? JSON.parse(reply) : fetch();
}

export const Cacher = { get };
