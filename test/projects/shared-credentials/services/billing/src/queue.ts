import Redis from "ioredis";

// Twice in this service, and in no other.
export const jobs = new Redis({ host: "127.0.0.1", password: "umber-Kettle-2" });
//                                                           ^^^^^^^^^^^^^^^^ hardcoded-password
export const events = new Redis({ host: "127.0.0.1", password: "umber-Kettle-2" });
//                                                             ^^^^^^^^^^^^^^^^ hardcoded-password
