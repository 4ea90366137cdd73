import Redis from "ioredis";

export const cache = new Redis({ host: "127.0.0.1", password: "c0balt-Lantern" });
//                                                             ^^^^^^^^^^^^^^ shared-credentials certain warning
//                                                            ^^^^^^^^^^^^^^^^ hardcoded-password
