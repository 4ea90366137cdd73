import { Router } from "express";
import { controller, mail } from "./controllers/user.controller";

export const router = Router();
router.get("/users/:id", controller.show);
router.get("/users", controller.list);
router.post("/mail", mail);
