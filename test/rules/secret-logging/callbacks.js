// What callbacks and promisified commands are given.
const { promisify } = require("util");
const redis = require("redis");

const client = redis.createClient();
const getAsync = promisify(client.get).bind(client);

client.get("session_token", (error, token) => {
  if (error) console.error(error);
  console.log(token);
  //          ^^^^^ secret-logging certain error
});
client.get("visits", (error, visits) => console.log(error, visits));

async function check(id, code) {
  const expected = await getAsync(`otp:${Number(id)}`);
  console.log(expected);
  //          ^^^^^^^^ secret-logging certain error
  client.setex(`sms_code:${Number(id)}`, 300, code);
  //                                          ^^^^ raw-secret-storage parameter
  console.log("sent", code);
  //                  ^^^^ secret-logging certain error
  return expected === code;
}

function write(value) {
  console.log(`status ${value.status}`);
}
write(client);

module.exports = { check };
