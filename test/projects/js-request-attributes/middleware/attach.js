const Redis = require("ioredis");

const connection = new Redis();

module.exports = (req, res, next) => {
  res.locals.connection = connection;
  res.locals.title = req.headers.title;
  req.client = connection;
  // Another file has put a client there: what it is cannot be told.
  req.shared = new Map();
  req.mixed = { get: () => undefined };
  req.late = null;
  req.late = connection;
  next();
};
