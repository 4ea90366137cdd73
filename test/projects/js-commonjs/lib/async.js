const util = require("util");
const client = require("./client");

exports.get = util.promisify(client.get).bind(client);
exports.hget = util.promisify(client.hget).bind(client);
exports.keyOf = function keyOf(name) {
  return "item:" + name;
};
exports.cache = new Map();
