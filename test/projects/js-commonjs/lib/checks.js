const ALLOWED = new Set(["books", "music"]);

module.exports.isShelf = (name) => ALLOWED.has(name);
module.exports.assertShelf = function (name) {
  if (!ALLOWED.has(name)) throw new Error("no such shelf");
};
