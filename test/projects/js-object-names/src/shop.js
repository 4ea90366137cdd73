const CacheApi = require("./cache-api");
const Redis = require("ioredis");

class Shop {
  constructor() {
    this.cache = new CacheApi(new Redis(process.env.REDIS_URL));
  }
}

module.exports = { Shop };
