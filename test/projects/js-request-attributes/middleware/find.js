exports.find = function (req, res, next, id) {
  res.locals.found = req.app.locals.redisConnections.findByConnectionId(id);
  res.locals.person = req.app.locals.redisConnections.findPerson(id);
  req.second = req.app.locals.store;
  next();
};
