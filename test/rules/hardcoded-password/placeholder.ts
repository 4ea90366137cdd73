import Redis from "ioredis";

export const a = new Redis({ host: "a.example.com", tls: {}, password: "<your password>" });
//                                                                     ^^^^^^^^^^^^^^^^^ hardcoded-password possible information
export const b = new Redis({ host: "b.example.com", tls: {}, password: "YourStrongRedisPassword123!" });
//                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hardcoded-password certain error
