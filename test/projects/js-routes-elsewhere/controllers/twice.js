const store = require("../lib/store");

// One of its two routes lets everything pass.
exports.twice = async (req, res) => {
  res.json(await store.get(`twice:${req.params.id}`));
//                                  ^^^^^^^^^^^^^ key-injection
};
