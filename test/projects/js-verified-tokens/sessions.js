const Redis = require("ioredis");

const redis = new Redis();

exports.leave = async (req, res) => {
  const token = req.headers["authorization"].split(" ")[1];
  await redis.set(`left:${token}`, "1", "EX", 3600);
  res.json(await redis.get(`user:${req.user.id}`));
};

exports.leaveByGetter = async (req, res) => {
  const token = req.get("authorization").replace("Bearer ", "");
  res.json(await redis.set(`left:${token}`, "1", "EX", 3600));
};

exports.leaveByCookie = async (req, res) => {
  res.json(await redis.set(`left:${req.cookies.token}`, "1", "EX", 3600));
};

exports.leaveAnyhow = async (req, res) => {
  const token = req.headers.authorization.split(" ")[1];
  res.json(await redis.set(`left:${token}`, "1", "EX", 3600));
  //                               ^^^^^ key-injection
};

exports.leaveByBody = async (req, res) => {
  res.json(await redis.set(`left:${req.body.token}`, "1", "EX", 3600));
  //                               ^^^^^^^^^^^^^^ key-injection
};
