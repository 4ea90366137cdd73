module.exports = {
  client: require("./client"),
  ...require("./async"),
  checks: require("./checks"),
};
