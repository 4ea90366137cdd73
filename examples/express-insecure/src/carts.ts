/** Carts. */
import { Router } from "express";
import { carts } from "@shop/store";

export const router = Router();

const cartKey = (name: string) => `cart:${name}`;

router.get("/carts/:name", async (req, res) => {
  // `GET /carts/7:address` reads another kind of key.
  res.json(await carts.hgetall(cartKey(req.params.name)));
});

router.get("/carts", async (req, res) => {
  // `?q=*` lists the carts of everyone.
  const { q } = req.query;
  res.json(await carts.keys(`cart:${q}`));
});

router.delete("/items", async (req, res) => {
  // The sender chooses the whole key.
  await carts.del(req.body.key);
  res.sendStatus(204);
});
