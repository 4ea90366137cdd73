import { Router } from "express";
import { z } from "zod";
import { ItemController, orders } from "../controllers";
import listOrders, { remove as removeOrder } from "../controllers/orders";
import { onlyNumbers, validateBody } from "../validate";

const order = z.object({ number: z.number() });
const items = new ItemController();
export const router = Router();

router.post("/orders", validateBody(order), orders.create);
router.delete("/orders/:id/:label", onlyNumbers, removeOrder);
router.get("/orders/:id", onlyNumbers, listOrders);
router.get("/items/:id", onlyNumbers, items.show);
router.delete("/items/:id", (req, res) => items.drop(req, res));
