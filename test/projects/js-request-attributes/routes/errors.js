const users = require("./users");

exports.get = (req, res) => {
  req.cache.get("users", (err, data) => {
    if (err) return res.send("error " + err);
    //                                  ^^^ secret-in-response certain error
    res.send(data);
  });
};

exports.refresh = (req, res) => {
  try {
    // What fails in there is caught further down the chain, or nowhere.
    users.all().then((all) => {
      req.cache.set("users", JSON.stringify(all));
      res.send(all);
    });
  } catch (err) {
    res.status(500).send({ err });
  }
};

exports.wait = async (req, res) => {
  try {
    await users.all().then((all) => req.cache.set("users", JSON.stringify(all)));
  } catch (err) {
    res.status(500).send({ err });
    //                     ^^^ secret-in-response certain error
  }
};
