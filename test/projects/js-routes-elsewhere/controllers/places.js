const store = require("../lib/store");

class Places {
  async list(req, res) {
    res.json(await store.smembers(`places:${req.headers.place}`));
  }

  async find(req, res) {
    res.json(await store.smembers(`found:${req.query.word}`));
//                                         ^^^^^^^^^^^^^^ key-injection
  }
}

module.exports = new Places();
