/** Questions whether somebody may use what has the value: the finding is milder, unless the value is a whole key or a pattern. */
import express from "express";
import Redis from "ioredis";
import { assertCanRead, canViewSite, isAllowed } from "./rights";

const app = express();
const redis = new Redis();

app.get("/sites/:site/stats", async (req, res) => {
  const { site } = req.params;
  if (!(await canViewSite(req.headers, site))) return res.sendStatus(403);
  await redis.get(`site:${site}`);
  //                      ^^^^ key-injection request information
  //~ canViewSite(req.headers, site) => unless it lets some people pass whatever the value is
  await redis.get(site);
  //              ^^^^ key-injection request warning
  await redis.keys(`site:${site}:*`);
  //                       ^^^^ key-injection request warning
  res.sendStatus(204);
});

app.get("/sites/:site/pages", async (req, res) => {
  const { site } = req.params;
  await assertCanRead({ who: req.headers.authorization, site });
  await redis.get(`pages:${site}`);
  //                       ^^^^ key-injection request information
  //~ assertCanRead({ who: req.headers.authorization, site }) => unless it lets some people pass whatever the value is
  res.sendStatus(204);
});

app.get("/sites/:site/other", async (req, res) => {
  const { site, page } = req.params as { site: string; page: string };
  // About something else, in the wrong direction, ignored, and by name alone about nobody.
  if (!(await canViewSite(req.headers, page))) return res.sendStatus(403);
  if (await canViewSite(req.headers, site)) return res.sendStatus(403);
  if (!isAllowed(site)) return res.sendStatus(403);
  await redis.get(`other:${site}`);
  //                       ^^^^ key-injection request information
  res.sendStatus(204);
});
