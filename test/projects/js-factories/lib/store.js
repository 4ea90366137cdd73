const Redis = require("ioredis");

module.exports = function createStore(options = {}) {
  const redis = options.redis || new Redis(options);
  const prefix = options.prefix || "store:";
  const key = (id) => prefix + id;

  async function get(id) {
    return redis.get(key(id));
    //                   ^^ key-injection parameter information
  }
  return {
    get,
    set: async (id, value, ttl) => {
      await redis.set(key(id), value, "EX", ttl);
      //                  ^^ key-injection parameter information
    },
    raw: redis,
    touch(id) {
      return redis.expire(key(Number(id)), 60);
    },
  };
};
