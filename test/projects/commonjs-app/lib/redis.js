const Redis = require("ioredis");

const client = new Redis(process.env.REDIS_URL);

function set(key, value, ttl = 60) {
  return client.set(key, value, "EX", ttl);
}

module.exports = { client, set };
