const PLACES = ["north", "south"];

/** Lets only known places pass. */
exports.checkPlace = (req, res, next) => {
  const { place } = req.headers;
  if (!PLACES.includes(place)) return res.status(402).end();
  next();
};

/** Says something and lets everything pass. */
exports.notePlace = (req, res, next) => {
  console.log("a request came");
  next();
};
