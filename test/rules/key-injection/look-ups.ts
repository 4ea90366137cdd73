// A record that was found by an id is proof that the id is one; other look-ups prove nothing.
import { PrismaClient } from "@prisma/client";
import { createClient } from "@supabase/supabase-js";
import express from "express";
import Redis from "ioredis";
import { notFound } from "next/navigation";

const app = express();
const redis = new Redis();
const prisma = new PrismaClient();
const supabase = createClient("https://db.example.com", process.env.SUPABASE_KEY ?? "");

app.get("/unique/:id", async (req, res) => {
  const { id } = req.params;
  const user = await prisma.user.findUnique({ where: { id }, select: { plan: true } });
  if (!user) return res.sendStatus(404);
  res.json(await redis.get(`profile:${id}`));
});

app.get("/compound/:teamId", async (req, res) => {
  const teamId = req.params.teamId;
  const member = await prisma.member.findUnique({ where: { teamId_userId: { teamId, userId: "me" } } });
  if (member === null) throw new Error("no member");
  res.json(await redis.get(`team:${teamId}`));
});

app.get("/throws/:id", async (req, res) => {
  await prisma.user.findUniqueOrThrow({ where: { id: req.params.id } });
  res.json(await redis.get(`profile:${req.params.id}`));
});

app.get("/helper/:id", async (req, res) => {
  await assertExists(req.params.id);
  res.json(await redis.get(`profile:${req.params.id}`));
});

async function assertExists(id: string) {
  const found = await prisma.user.findFirst({ where: { id } });
  if (!found) throw new Error("no such user");
}

app.get("/member/:id", async (req, res) => {
  const { id } = req.params;
  await assertOwner({ id, userId: "me" });
  res.json(await redis.get(`profile:${id}`));
});

app.get("/other-member/:id", async (req, res) => {
  const { id } = req.params;
  await assertOwner({ id: "me", userId: id });
  res.json(await redis.get(`profile:${id}`));
  //                                  ^^ key-injection
});

async function assertOwner({ id, userId }: { id: string; userId: string }) {
  const found = await prisma.user.findFirst({ where: { id, owner: userId } });
  if (!found) notFound();
}

app.get("/chain/:id", async (req, res) => {
  const { id } = req.params;
  const found = await supabase.from("users").select("*").eq("id", id).single();
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${id}`));
});

app.get("/email", async (req, res) => {
  const email = String(req.query.email);
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user) return res.sendStatus(404);
  res.json(await redis.get(`profile:${email}`));
  //                                  ^^^^^ key-injection
});

app.get("/unchecked/:id", async (req, res) => {
  const { id } = req.params;
  const user = await prisma.user.findUnique({ where: { id } });
  res.json([user, await redis.get(`profile:${id}`)]);
  //                                         ^^ key-injection
});
