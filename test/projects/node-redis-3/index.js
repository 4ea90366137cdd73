const redis = require("redis");

const flat = redis.createClient({ host: "a.example.com", auth_pass: "v3-pw" });
//                                      ^^^^^^^^^^^^^^^ plaintext-connection certain warning
//                                                                  ^^^^^^^ hardcoded-password certain error
const positional = redis.createClient(6379, "b.example.com", { password: process.env.REDIS_PASSWORD });
//                                          ^^^^^^^^^^^^^^^ plaintext-connection certain warning
const url = redis.createClient("redis://url-pw@c.example.com", { tls: {} });
//                                      ^^^^^^ hardcoded-password certain error

module.exports = { flat, positional, url };
