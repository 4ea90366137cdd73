const asyncHandler = require("express-async-handler");
const jwt = require("jsonwebtoken");

const caught = (fn) => (req, res, next) => fn(req, res, next).catch(next);

// Goes on whatever the middleware that it is given says.
const lax = (fn) => async (req, res, next) => {
  await fn(req, res, () => {});
  next();
};

exports.protect = asyncHandler(async (req, res, next) => {
  let token;
  if (req.headers.authorization) token = req.headers.authorization.split(" ")[1];
  else if (req.cookies) token = req.cookies.token;
  let claims;
  try {
    claims = jwt.verify(token, process.env.JWT_KEY);
  } catch (err) {
    return next(err);
  }
  req.user = claims;
  next();
});

exports.signedIn = caught(async (req, res, next) => {
  req.user = jwt.verify(req.cookies.token, process.env.JWT_KEY);
  next();
});

exports.perhaps = lax(async (req, res, next) => {
  req.user = jwt.verify(req.cookies.token, process.env.JWT_KEY);
  next();
});

exports.unlessPublic = caught(async (req, res, next) => {
  if (req.path.startsWith("/public")) return next();
  req.user = jwt.verify(req.cookies.token, process.env.JWT_KEY);
  next();
});

exports.fromToken = (req, res, next) => {
  const claims = jwt.verify(req.headers.authorization, process.env.JWT_KEY);
  req.body.account = claims.account;
  next();
};

exports.fromBody = (req, res, next) => {
  req.cookies.account = req.body.account;
  next();
};

exports.fromTokenOrNot = (req, res, next) => {
  if (req.headers.authorization) req.body.account = jwt.verify(req.headers.authorization, process.env.JWT_KEY).account;
  next();
};
