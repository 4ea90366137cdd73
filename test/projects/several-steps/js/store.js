const Redis = require("ioredis");

const r = new Redis();
exports.load = (k) => r.get(`user:${k}`);
//                                  ^ key-injection
