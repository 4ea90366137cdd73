const store = require("../lib/store");

async function show(req, res) {
  res.json(await store.hgetall(`account:${req.params.id}`));
}

exports.rename = async (req, res) => {
  await store.hset(`account:${req.body.account}`, "name", "new");
  res.end();
};

module.exports.show = show;

module.exports.visit = async (req, res) => {
  await store.incr(`visits:${req.params.page}`);
//                           ^^^^^^^^^^^^^^^ key-injection
  res.end();
};

module.exports.count = async (req, res) => {
  await store.incr(`count:${req.params.kind}`);
  res.end();
};

module.exports.visitPage = async (req, res) => {
  await store.incr(`page:${req.params.page}`);
  res.end();
};
