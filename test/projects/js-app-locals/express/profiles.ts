import { Router } from "express";

export const profiles = Router();

profiles.get("/:name", async (req, res) => {
  await req.app.locals.redis.get(`profile:${req.params.name}`);
  //                                        ^^^^^^^^^^^^^^^ key-injection request warning
  // What another file puts onto the application is known by its name alone.
  await req.app.locals.store.get(`profile:${req.params.name}`);
  // MISSING                                ^^^^^^^^^^^^^^^ key-injection request warning
  // A setting of the application that names a client is not taken for one.
  const redis = req.app.get("redis");
  await redis.get(`profile:${req.params.name}`);
  // MISSING                 ^^^^^^^^^^^^^^^ key-injection request warning
  res.locals.pages.get(`profile:${req.params.name}`);
  res.end();
});
