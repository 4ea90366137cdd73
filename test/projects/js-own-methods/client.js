const { promisify } = require("util");
const redis = require("redis");

const client = redis.createClient({ socket: { tls: true }, url: process.env.REDIS_URL });

client.getJson = async function (key) {
  return JSON.parse(await client.get(key));
};
client.dropAsync = promisify(client.del).bind(client);
client.onlyDigits = async (id) => client.get(`n:${Number(id)}`);
// What stands in the place of a method of the client does the same as a rule.
client.get = (key) => later(() => client.mGet([key]));
// Not to be understood: the client's.
client.ttl = wrapped(client.ttl);

module.exports = client;
