const router = require("express").Router();

router.get("/:id", async (req, res) => {
  const store = req.app.get("store");
  await store.get(`item:${req.params.id}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  await req.cache.get(`item:${req.params.id}`);
  //                          ^^^^^^^^^^^^^ key-injection request information
  await res.locals.connection.get(`item:${req.params.id}`);
  //                                      ^^^^^^^^^^^^^ key-injection request information
  await req.pages.get(`item:${req.params.id}`);
  await req.app.get("views").get(`item:${req.params.id}`);
  // Another file keeps something else under this name.
  await req.app.get("both").get(`item:${req.params.id}`);
  await req.app.get("nothing").get(`item:${req.params.id}`);
  await req.store.get(`item:${req.params.id}`);
  req.app.set("both", new Map());
  res.end();
});

module.exports = router;
