const { load } = require("./store");

exports.find = (k) => load(k);
