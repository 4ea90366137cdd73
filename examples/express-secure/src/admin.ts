/** What the people of the shop use. */
import { Router } from "express";
import { createClient } from "redis";
import { regions } from "@shop/settings";
import { carts } from "@shop/store";

export const router = Router();

const QUESTIONS = new Map([
  ["carts", "DBSIZE"],
  ["saved", "LASTSAVE"],
]);
const COUNT = "return redis.call('HINCRBY', KEYS[1], ARGV[1], 1)";

router.get("/admin/report", async (_req, res) => {
  const report = await carts.get("report");
  res.json(JSON.parse(report ?? "null"));
});

router.post("/admin/console", async (req, res) => {
  const command = QUESTIONS.get(req.body.question);
  if (command === undefined) return res.sendStatus(404);
  return res.json(await carts.call(command));
});

router.post("/admin/coupon", async (req, res) => {
  res.json(await carts.eval(COUNT, 1, "coupons", String(req.body.name)));
});

router.post("/admin/ping", async (req, res) => {
  const url = regions.get(req.body.region);
  if (url === undefined) return res.sendStatus(404);
  return res.json(await createClient({ url }).ping());
});

router.post("/admin/user", async (req, res) => {
  const may = ["-@all", "+@read", "+@write", "+@connection", "-@dangerous"];
  await carts.acl("SETUSER", "shop", "reset", "on", `#${req.body.hash}`, "~cart:*", ...may);
  res.sendStatus(204);
});
