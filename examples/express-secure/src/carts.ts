/** Carts. */
import { Router } from "express";
import { carts } from "@shop/store";

export const router = Router();

/** Answers the value if it may be a part of a key. */
function checked(value: unknown): string {
  const text = String(value);
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(text)) throw new RangeError("bad name");
  return text;
}

const cartKey = (name: string) => `cart:${checked(name)}`;

router.get("/carts/:name", async (req, res) => {
  res.json(await carts.hgetall(cartKey(req.params.name)));
});

router.get("/carts", async (req, res) => {
  const q = checked(req.query.q);
  res.json(await carts.keys(`cart:${q}*`));
});

router.delete("/items/:id", async (req, res) => {
  const id = Number(req.params.id);
  await carts.del(`item:${id}`);
  res.sendStatus(204);
});
