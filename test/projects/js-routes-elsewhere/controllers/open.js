const store = require("../lib/store");

module.exports = async function open(req, res) {
  res.json(await store.smembers(`open:${req.headers.place}`));
//                                      ^^^^^^^^^^^^^^^^^ key-injection
};
