// Another package: what the programs of this one hang on their requests is not known.
exports.show = (req, res) => {
  req.client.get(`item:${req.params.id}`);
  res.locals.connection.get(`item:${req.params.id}`);
};
