const asyncHandler = require("express-async-handler");
const Redis = require("ioredis");

const redis = new Redis();
const caught = (fn) => (req, res, next) => fn(req, res, next).catch(next);

exports.plain = async (req, res) => {
  res.json(await redis.get(req.cookies.token));
};

exports.wrapped = asyncHandler(async (req, res) => {
  const token = req.cookies.token;
  res.json(await redis.get(token));
});

exports.caught = caught(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
});

exports.forAll = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
});

exports.mounted = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
});

exports.otherCookie = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.cart));
  //                       ^^^^^^^^^^^^^^^^ key-injection request warning
});

exports.unprotected = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
  //                       ^^^^^^^^^^^^^^^^^ key-injection request warning
});

exports.either = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
  //                       ^^^^^^^^^^^^^^^^^ key-injection request warning
});

exports.perhaps = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
  //                       ^^^^^^^^^^^^^^^^^ key-injection request warning
});

exports.unlessPublic = asyncHandler(async (req, res) => {
  res.json(await redis.get(req.cookies.token));
  //                       ^^^^^^^^^^^^^^^^^ key-injection request warning
});

exports.account = async (req, res) => {
  res.json(await redis.get(req.body.account));
};

exports.chosenAccount = async (req, res) => {
  res.json(await redis.get(req.cookies.account));
  //                       ^^^^^^^^^^^^^^^^^^^ key-injection request warning
};

exports.accountOrNot = async (req, res) => {
  res.json(await redis.get(req.body.account));
  //                       ^^^^^^^^^^^^^^^^ key-injection request warning
};
