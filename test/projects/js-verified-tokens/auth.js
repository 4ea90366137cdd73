const jwt = require("jsonwebtoken");

exports.required = (req, res, next) => {
  try {
    const token = req.header("Authorization").replace("Bearer ", "");
    req.user = jwt.verify(token, process.env.JWT_KEY);
    next();
  } catch {
    res.sendStatus(401);
  }
};

exports.byCallback = (req, res, next) => {
  const header = req.headers.authorization;
  const token = header && header.split(" ")[1];
  if (!token) return res.sendStatus(401);
  jwt.verify(token, process.env.JWT_KEY, (err, user) => {
    if (err) return res.sendStatus(403);
    req.user = user;
    next();
  });
};

exports.byCookie = (req, res, next) => {
  let token;
  if (req.cookies.token) token = req.cookies.token;
  if (!token) return res.sendStatus(401);
  req.user = jwt.verify(token, process.env.JWT_KEY);
  next();
};

exports.optional = (req, res, next) => {
  const token = req.headers.authorization;
  jwt.verify(token, process.env.JWT_KEY, (err, user) => {
    req.user = user;
    next();
  });
};
