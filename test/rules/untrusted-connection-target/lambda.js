// A function that a cloud calls with an event.
const { createClient } = require("redis");

exports.handler = async (event) => {
  const client = createClient({ url: event.queryStringParameters.server });
  //                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ untrusted-connection-target request error
  createClient({ url: event.stage });
  const { host } = JSON.parse(event.body);
  createClient({ socket: { host, tls: true } });
  //                       ^^^^ untrusted-connection-target request error
  return client.ping();
};

exports.run = async (event) => createClient({ url: event.body });
