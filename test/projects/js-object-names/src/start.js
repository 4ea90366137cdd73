const Bot = require("./bot");
const connect = require("./connect");

const start = async (config) => {
  const api = await connect(config);
  return [new Bot(config, api, api), new Bot(config, api, new Map())];
};

module.exports = start;
