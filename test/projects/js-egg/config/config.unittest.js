const own = {
  redis: { client: { host: "cache.example.com", port: 6379, password: process.env.REDIS_PASSWORD, db: 0 } },
  //                       ^^^^^^^^^^^^^^^^^^^ plaintext-connection
};
module.exports = own;
