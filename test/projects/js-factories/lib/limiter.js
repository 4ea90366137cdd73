const { createClient } = require("redis");

const limiter = (function () {
  const client = createClient();
  const windows = new Map();
  return {
    hit: (name) => client.incr(`limit:${name}`),
    //                                  ^^^^ key-injection parameter information
    local: (name) => windows.get(`limit:${name}`),
  };
})();

module.exports = limiter;
module.exports.middleware =
  ({ by, max = 10 }) =>
  async (req, res, next) => {
    const n = await limiter.hit(by(req));
    // MISSING                  ^^^^^^^ key-injection parameter information
    if (n > max) return res.sendStatus(429);
    next();
  };
