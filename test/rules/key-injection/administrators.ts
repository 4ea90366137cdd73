import { Controller, Get, Param, UseGuards } from "@nestjs/common";
import express from "express";
import Redis from "ioredis";
import { AdminGuard, AuthGuard, Roles } from "./guards";
import { authenticate, isAdmin, requireRole, verifySignature } from "./middleware";

const app = express();
const client = new Redis(process.env.REDIS_URL as string);

app.get("/keys/:name", authenticate, isAdmin, async (req, res) => {
  res.json(await client.get(req.params.name));
  //                        ^^^^^^^^^^^^^^^ key-injection request information
});

app.get("/admin/keys/:name", authenticate, async (req, res) => {
  res.json(await client.get(req.params.name));
  //                        ^^^^^^^^^^^^^^^ key-injection request warning
});

app.get("/roles/:name", requireRole("admin", "manager"), async (req, res) => {
  res.json(await client.get(req.params.name));
  //                        ^^^^^^^^^^^^^^^ key-injection request warning
});

app.get("/role/:name", requireRole("admin"), async (req, res) => {
  res.json(await client.get(req.params.name));
  //                        ^^^^^^^^^^^^^^^ key-injection request information
});

app.get("/asked/:name", authenticate, async (req, res) => {
  if (!req.user || !req.user.isAdmin) return res.sendStatus(403);
  return res.json(await client.get(req.params.name));
  //                               ^^^^^^^^^^^^^^^ key-injection request information
});

app.get("/either/:name", authenticate, async (req, res) => {
  if (!req.user.isAdmin && !req.user.isActive) return res.sendStatus(403);
  return res.json(await client.get(req.params.name));
  //                               ^^^^^^^^^^^^^^^ key-injection request warning
});

app.post("/hook", async (req, res) => {
  if (!verifySignature(req.body, req.headers["x-signature"])) return res.sendStatus(401);
  await client.del(req.body.name);
  //               ^^^^^^^^^^^^^ key-injection request information
  return res.sendStatus(204);
});

@Controller("keys")
export class KeysController {
  @Get("of-administrators/:name")
  @UseGuards(AuthGuard, AdminGuard)
  ofAdministrators(@Param("name") name: string) {
    return client.get(name);
    //                ^^^^ key-injection request information
  }

  @Get("roles/:name")
  @Roles("admin", "user")
  roles(@Param("name") name: string) {
    return client.get(name);
    //                ^^^^ key-injection request warning
  }

  @Get("of-anybody/:name")
  ofAnybody(@Param("name") name: string) {
    return client.get(name);
    //                ^^^^ key-injection request warning
  }
}

@Controller("all")
@Roles(Role.Admin)
export class AllController {
  @Get(":name")
  get(@Param("name") name: string) {
    return client.get(name);
    //                ^^^^ key-injection request information
  }
}
