import { Router } from "express";

export const profiles = Router();

profiles.get("/:name", async (req, res) => {
  await req.app.locals.redis.get(`profile:${req.params.name}`);
  //                                        ^^^^^^^^^^^^^^^ key-injection request information
  // What another file puts onto the application counts as known by its name alone.
  await req.app.locals.store.get(`profile:${req.params.name}`);
  //                                        ^^^^^^^^^^^^^^^ key-injection request information
  const redis = req.app.get("redis");
  await redis.get(`profile:${req.params.name}`);
  //                         ^^^^^^^^^^^^^^^ key-injection request information
  await req.app.get("pages").get(`profile:${req.params.name}`);
  await req.app.get(req.params.what).get(`profile:${req.params.name}`);
  res.locals.pages.get(`profile:${req.params.name}`);
  res.end();
});
