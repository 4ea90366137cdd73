import { Router } from "express";
import Redis from "ioredis";
import * as v from "./validators";
import { assertSlug, isColor, isShort, isSlug, KINDS, looksFine, parseSlug, sanitise, slugOf, tidy, warnUnlessSlug } from "./validators";

const redis = new Redis();
export const router = Router();

router.get("/good/:slug", async (req, res, next) => {
  const { slug } = req.params;
  if (req.query.by === "throw") {
    assertSlug(slug);
    await redis.get(`a:${slug}`);
  } else if (isSlug(slug)) {
    await redis.get(`b:${slug}`);
  }
  await redis.get(`c:${slugOf(slug)}`);
  await redis.get(`d:${sanitise(slug)}`);
  const parsed = parseSlug(slug);
  if (!parsed) return next();
  await redis.get(`e:${parsed}`);
  if (!isSlug(req.body.name)) {
    res.status(400).json({ error: "name" });
    return;
  }
  await redis.get(`f:${req.body.name}`);
  const kind = KINDS.find((k) => k === req.query.kind);
  await redis.get(`g:${kind}`);
  if (!isColor(req.body.color)) throw new Error("color");
  await redis.get(`h:${req.body.color}`);
  v.invariant(v.isSlug(req.body.tag), "tag");
  await redis.get(`i:${req.body.tag}`);
  const page = Number.parseInt(req.query.page as string, 10) || 1;
  await redis.get(`j:${page}`);
  for (const id of req.body.ids) {
    if (!isSlug(id)) continue;
    await redis.get(`k:${id}`);
  }
  const good = (req.body.ids as string[]).filter(isSlug);
  for (const id of good) await redis.get(`l:${id}`);
  switch (req.query.sort) {
    case "new":
    case "old":
      await redis.get(`m:${req.query.sort}`);
      break;
    default:
      return next();
  }
});

router.get("/bad/:slug", async (req, res) => {
  const { slug } = req.params;
  if (!looksFine(slug)) return res.sendStatus(400);
  await redis.get(`a:${slug}`);
  //                   ^^^^ key-injection request information
  if (!isShort(req.body.name)) return res.sendStatus(400);
  await redis.get(`b:${req.body.name}`);
  //                   ^^^^^^^^^^^^^ key-injection request information
  warnUnlessSlug(req.body.tag);
  await redis.get(`c:${req.body.tag}`);
  //                   ^^^^^^^^^^^^ key-injection request information
  await redis.get(`d:${tidy(req.body.tag)}`);
  //                   ^^^^^^^^^^^^^^^^^^ key-injection request information
  if (!isSlug(req.body.kind)) res.sendStatus(400);
  await redis.get(`e:${req.body.kind}`);
  //                   ^^^^^^^^^^^^^ key-injection request information
  isSlug(req.body.sort);
  await redis.get(`f:${req.body.sort}`);
  //                   ^^^^^^^^^^^^^ key-injection request information
  await redis.get(`g:${req.body.late}`);
  //                   ^^^^^^^^^^^^^ key-injection request information
  assertSlug(req.body.late);
  if (isSlug(req.body.first)) await redis.get(`h:${req.body.second}`);
  //                                               ^^^^^^^^^^^^^^^ key-injection request information
  if (typeof req.query.text === "string") await redis.get(`i:${req.query.text}`);
  //                                                           ^^^^^^^^^^^^^^ key-injection request information
  res.end();
});

router.get("/mid/:slug", v.requireSlug, async (req, res) => {
  await redis.get(`a:${req.params.slug}`);
  res.end();
});
router.get("/loose/:slug", v.looseSlug, async (req, res) => {
  await redis.get(`a:${req.params.slug}`);
  //                   ^^^^^^^^^^^^^^^ key-injection request information
  res.end();
});
