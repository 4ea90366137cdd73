/** What the people of the shop use. */
import { Router } from "express";
import { createClient } from "redis";
import { carts } from "@shop/store";

export const router = Router();

router.get("/admin/report", async (_req, res) => {
  // Whoever can write to Redis can run code here.
  const report = await carts.get("report");
  res.json(eval(`(${report})`));
});

router.post("/admin/console", async (req, res) => {
  // Any command at all, `FLUSHALL` included.
  res.json(await carts.call(req.body.command, ...req.body.words));
});

router.post("/admin/coupon", async (req, res) => {
  // `'); redis.call('FLUSHALL') --` is a fine name for a coupon.
  res.json(await carts.eval(`return redis.call('INCR', 'coupon:${req.body.name}')`, 0));
});

router.post("/admin/ping", async (req, res) => {
  // A way into the network behind the firewall.
  res.json(await createClient({ url: req.body.url }).ping());
});

router.post("/admin/user", async (req, res) => {
  // One fault in the shop, and everything on the server is open.
  await carts.acl("SETUSER", "shop", "on", `#${req.body.hash}`, "~*", "+@all");
  res.sendStatus(204);
});
