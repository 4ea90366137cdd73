import { Router } from "express";

export const profiles = Router();

profiles.get("/:name", async (req, res) => {
  await req.app.locals.redis.get(`profile:${req.params.name}`);
  //                                        ^^^^^^^^^^^^^^^ key-injection request warning
  await req.app.locals.store.get(`profile:${req.params.name}`);
  // MISSING                                ^^^^^^^^^^^^^^^ key-injection request warning
  const redis = req.app.get("redis");
  await redis.get(`profile:${req.params.name}`);
  // MISSING                 ^^^^^^^^^^^^^^^ key-injection request warning
  res.locals.pages.get(`profile:${req.params.name}`);
  res.end();
});
