import { Router } from "express";
import { healthService, checkRedis } from "./health.service";
const router = Router();
router.get("/a", async (req, res) => {
  res.json({ redis: await healthService.redis() });
  //                      ^^^^^^^^^^^^^^^^^^^^^ secret-in-response certain error
});
router.get("/b", async (req, res) => {
  const r = await checkRedis();
  res.json({ redis: r });
  //                ^ secret-in-response certain error
});
router.get("/c", async (req, res) => {
  const r = await checkRedis();
  res.json({ redis: r.ok });
});
export default router;
