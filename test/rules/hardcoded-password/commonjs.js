const Redis = require("ioredis");

const client = new Redis(6380, "cache.example.com", { tls: {}, password: "pos-pw" });
//                                                                       ^^^^^^^^ hardcoded-password certain error
const cluster = new Redis.Cluster([{ host: "node1.example.com", port: 6380 }], {
  redisOptions: { tls: {}, password: "cluster-pw" },
  //                                 ^^^^^^^^^^^^ hardcoded-password certain error
});
client.auth("auth-pw");
//          ^^^^^^^^^ hardcoded-password certain error

module.exports = { client, cluster };
