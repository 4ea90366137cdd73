import { batch, either, fallback, main, mock, nothing, subscriber, transaction } from "./clients";

export async function handle(req: Request): Promise<Response> {
  const name = new URL(req.url).searchParams.get("name");
  await subscriber.subscribe(`news:${name}`, () => {});
  //                                 ^^^^ key-injection request information
  await either.get(`a:${name}`);
  //                    ^^^^ key-injection request information
  await fallback.get(`b:${name}`);
  //                      ^^^^ key-injection request information
  await nothing?.get(`c:${name}`);
  //                      ^^^^ key-injection request information
  const tx = main.multi();
  tx.set(`d:${name}`, "1").expire(`d:${name}`, 10);
  //          ^^^^ key-injection request information
  //                                   ^^^^ key-injection request information
  await tx.exec();
  const p = batch();
  p.incr(`e:${name}`);
  //          ^^^^ key-injection request information
  await p.exec();
  await transaction(fallback).incr(`f:${name}`).exec();
  //                                    ^^^^ key-injection request information
  await mock.get(`g:${name}`);
  const copy = fallback.duplicate({ db: 2 });
  await copy.get(`h:${name}`);
  //                  ^^^^ key-injection request information
  for (const each of [fallback, copy]) await each.get(`i:${name}`);
  //                                                       ^^^^ key-injection request information
  await Promise.all([fallback, copy].map((client) => client.del(`j:${name}`)));
  //                                                                 ^^^^ key-injection request information
  return new Response();
}
