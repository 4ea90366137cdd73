/** What the people of the shop use. */
import { Router } from "express";
import { carts } from "@shop/store";

export const router = Router();

router.get("/admin/report", async (_req, res) => {
  const report = await carts.get("report");
  res.json(JSON.parse(report ?? "null"));
});
