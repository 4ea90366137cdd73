import { connect, Store } from "./connect";

export const a = connect("redis.example.com", process.env.PASSWORD ?? "");
//                       ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain
export const b = new Store("redis.example.com", "s3cret-word");
//                                              ^^^^^^^^^^^^^ hardcoded-password
export const c = connect("localhost", process.env.PASSWORD ?? "");
