// A function of a cloud provider: it is known by its name, and its event is the request.
const Redis = require("ioredis");
const redis = new Redis();

exports.handler = async (event) => {
  const { name, args } = JSON.parse(event.body);
  const reply = await redis.call(name, args);
  //                             ^^^^ command-injection
  return { statusCode: 200, body: JSON.stringify(reply) };
};

exports.listener = async (event) => {
  await redis.call("PUBLISH", "events", event.name);
};
