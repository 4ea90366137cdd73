import { Router } from "express";
import { circle, find, other } from ".";

export const router = Router();
router.get("/a", async (req, res) => res.json(await find(req.query.k as string)));
//                                                       ^^^^^^^^^^^^^^^^^^^^^ key-injection request
router.get("/b", async (req, res) => res.json(other(req.query.k as string)));
router.get("/c", async (req, res) => res.json(await circle(req.query.k as string)));
//                                                         ^^^^^^^^^^^^^^^^^^^^^ key-injection request
