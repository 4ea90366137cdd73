exports.success = (res, message, data = {}) => res.status(200).json({ message, data });

exports.failure = function (res, error) {
  return res.status(500).json({ error });
};

exports.remember = (res, data) => {
  res.locals.data = data;
};
