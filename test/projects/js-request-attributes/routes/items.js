const router = require("express").Router();

router.get("/:id", async (req, res) => {
  const { cache, pages } = req;
  const connection = res.locals.connection;
  await req.client.get(`item:${req.params.id}`);
  //                           ^^^^^^^^^^^^^ key-injection request information
  await cache.get(`item:${req.params.id}`);
  //                      ^^^^^^^^^^^^^ key-injection request information
  await connection.hget("items", `item:${req.params.id}`);
  await connection.type(`item:${req.params.id}`);
  //                            ^^^^^^^^^^^^^ key-injection request information
  await req.app.locals.store.get(`item:${req.params.id}`);
  //                                     ^^^^^^^^^^^^^ key-injection request information
  await req.late.get(`item:${req.params.id}`);
  //                         ^^^^^^^^^^^^^ key-injection request information
  await req.second.get(`item:${req.params.id}`);
  //                           ^^^^^^^^^^^^^ key-injection request information
  await res.locals.found.get(`item:${req.params.id}`);
  //                                 ^^^^^^^^^^^^^ key-injection request information
  pages.get(`item:${req.params.id}`);
  req.pages.get(`item:${req.params.id}`);
  req.documents.get(`item:${req.params.id}`);
  req.shared.get(`item:${req.params.id}`);
  req.mixed.get(`item:${req.params.id}`);
  req.nobody.get(`item:${req.params.id}`);
  res.locals.person.get(`item:${req.params.id}`);
  res.locals.title.get(`item:${req.params.id}`);
  // What hangs on the request hangs neither on its response nor on the application.
  res.locals.client.get(`item:${req.params.id}`);
  req.app.locals.cache.get(`item:${req.params.id}`);
  req.connection.get(`item:${req.params.id}`);
  res.end();
});

router.get("/files/:key(*)", async (req, res) => {
  res.json(await req.client.exists(req.params.key));
  //                               ^^^^^^^^^^^^^^ key-injection request information
});

router.get("/:id/typed", helper);

function helper(req, res) {
  return show(req.params.id, res);
}

function show(id, res) {
  const { connection } = res.locals;
  return connection.get(`item:${id}`);
  //                            ^^ key-injection request information
}

module.exports = router;
