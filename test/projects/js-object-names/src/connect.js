const Redis = require("ioredis");
const CacheApi = require("./cache-api");

module.exports = (config) =>
  new Promise((resolve, reject) => {
    const connection = new Redis(config.url);
    connection.on("ready", () => {
      resolve(new CacheApi(connection));
    });
    connection.on("error", reject);
  });
