import { connect } from "https://deno.land/x/redis@v0.32.0/mod.ts";
import { connect as connectJsr } from "jsr:@db/redis@^0.37.0";

export const client = await connect({ hostname: "deno.example", port: 6379 });
//                                              ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const other = await connectJsr({ hostname: "jsr.example", port: 6379 });
//                                                ^^^^^^^^^^^^^ missing-auth, plaintext-connection
