"use strict";
const { promisify } = require("util");
const redis = require("redis");

const client = redis.createClient({ host: "redis.example.com", password: process.env.REDIS_PASSWORD });
//                                        ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
client.on("error", (err) => console.error("redis", err.message));

module.exports = client;
module.exports.getAsync = promisify(client.get).bind(client);
module.exports.delAsync = promisify(client.del).bind(client);
