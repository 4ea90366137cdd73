// A record that was found by a value is proof that the value is stored; what was not found proves nothing.
import { PrismaClient } from "@prisma/client";
import { createClient } from "@supabase/supabase-js";
import express from "express";
import Redis from "ioredis";
import { notFound } from "next/navigation";
import { Post } from "./models";
import { pages } from "./pages";

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
  const found = await prisma.user.findFirst({ where: { id, owner: { not: userId } } });
  if (!found) notFound();
}

app.get("/chain/:id", async (req, res) => {
  const { id } = req.params;
  const { data: found } = await supabase.from("users").select("*").eq("id", id).single();
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${id}`));
});

app.get("/envelope/:id", async (req, res) => {
  const { id } = req.params;
  // What this gives is never empty: only its `data` is.
  const found = await supabase.from("users").select("*").eq("id", id).single();
  if (!found) return res.sendStatus(404);
  res.json(await redis.get(`profile:${id}`));
  //                                  ^^ key-injection
});

app.get("/rows/:id", async (req, res) => {
  const { data: jobs } = await supabase.from("jobs").select("*").eq("job_id", req.params.id).limit(1);
  if (!jobs || jobs.length === 0) return res.sendStatus(404);
  res.json(await redis.get(`job:${req.params.id}`));
});

app.get("/no-rows/:id", async (req, res) => {
  const { data: jobs } = await supabase.from("jobs").select("*").eq("job_id", req.params.id).limit(1);
  if (!jobs || jobs.length > 0) return res.sendStatus(409);
  res.json(await redis.get(`job:${req.params.id}`));
  //                              ^^^^^^^^^^^^^ key-injection
});

app.get("/newer/:id", async (req, res) => {
  const { data: jobs } = await supabase.from("jobs").select("*").gt("job_id", req.params.id).limit(1);
  if (!jobs || jobs.length === 0) return res.sendStatus(404);
  res.json(await redis.get(`job:${req.params.id}`));
  //                              ^^^^^^^^^^^^^ key-injection
});

app.get("/email", async (req, res) => {
  const email = String(req.query.email);
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user) return res.sendStatus(404);
  res.json(await redis.get(`profile:${email}`));
});

app.get("/taken", async (req, res) => {
  const email = String(req.query.email);
  const user = await prisma.user.findUnique({ where: { email } });
  if (user) return res.sendStatus(409);
  res.json(await redis.get(`profile:${email}`));
  //                                  ^^^^^ key-injection
});

app.get("/domains/:domain/:key", async (req, res) => {
  const { domain, key } = req.params;
  const isOwner = await prisma.link
    .findUnique({ where: { domain_key: { domain, key } } })
    .then((link) => link?.userId === "me");
  if (!isOwner) return res.sendStatus(403);
  res.json(await redis.get(`link:${domain}:${key}`));
});

app.get("/promised/:key", async (req, res) => {
  const { key } = req.params;
  const isNew = await prisma.link.findUnique({ where: { key } }).then((link) => link?.userId !== "me");
  if (!isNew) return res.sendStatus(403);
  res.json(await redis.get(`link:${key}`));
  //                               ^^^ key-injection
});

app.get("/users-of/:teamId", async (req, res) => {
  const { teamId } = req.params;
  const team = await prisma.team.findUnique({ where: { slug: teamId }, select: { users: true } });
  const users = team?.users;
  if (!users?.some((u: { id: string }) => u.id === "me")) return res.sendStatus(403);
  res.json(await redis.get(`team:${teamId}`));
});

app.get("/search", async (req, res) => {
  const name = String(req.query.name);
  const user = await prisma.user.findFirst({ where: { name: { contains: name } } });
  if (!user) return res.sendStatus(404);
  res.json(await redis.get(`profile:${name}`));
  //                                  ^^^^ key-injection
});

app.get("/either", async (req, res) => {
  const name = String(req.query.name);
  const user = await prisma.user.findFirst({ where: { OR: [{ name }, { id: "1" }] } });
  if (!user) return res.sendStatus(404);
  res.json(await redis.get(`profile:${name}`));
  //                                  ^^^^ key-injection
});

app.get("/owned/:slug", async (req, res) => {
  const post = await Post.findOne({ slug: req.params.slug });
  if (post.owner !== "me") return res.sendStatus(403);
  res.json(await redis.get(`post:${req.params.slug}`));
});

app.get("/unknown/:slug", async (req, res) => {
  const post = await pages.findOne({ slug: req.params.slug });
  if (!post) return res.sendStatus(404);
  res.json(await redis.get(`post:${req.params.slug}`));
  //                               ^^^^^^^^^^^^^^^ key-injection
});

app.get("/object/:id", async (req, res) => {
  const account = await getAccount({ accountId: req.params.id });
  if (!account) return res.sendStatus(404);
  res.json(await redis.get(`account:${req.params.id}`));
});

app.get("/query/:id", async (req, res) => {
  const account = await findAccount({ id: req.params.id, plan: "free" });
  if (!account) return res.sendStatus(404);
  res.json(await redis.get(`account:${req.params.id}`));
});

app.get("/plan/:plan", async (req, res) => {
  const account = await findAccount({ id: "1", plan: req.params.plan });
  if (!account) return res.sendStatus(404);
  res.json(await redis.get(`plan:${req.params.plan}`));
  //                               ^^^^^^^^^^^^^^^ key-injection
});

async function getAccount({ accountId }: { accountId: string }) {
  const account = await prisma.account.findUnique({ where: { id: accountId } });
  return account ? { ...account, isFree: account.plan === "free" } : null;
}

async function findAccount(query: { id: string; plan: string }) {
  const account = await prisma.account.findUnique({ where: { id: query.id } });
  if (!account) return null;
  return { ...account, plan: query.plan };
}

app.get("/unchecked/:id", async (req, res) => {
  const { id } = req.params;
  const user = await prisma.user.findUnique({ where: { id } });
  res.json([user, await redis.get(`profile:${id}`)]);
  //                                         ^^ key-injection
});

declare function getAccount(by: { userId: string; accountId: string }): Promise<{ name: string } | null>;
declare function getJobState(by: { jobId: string }): Promise<string | null>;

app.get("/account/:id", async (req, res) => {
  const account = await getAccount({ userId: "me", accountId: req.params.id });
  if (!account) return res.sendStatus(403);
  res.json(await redis.get(`account:${req.params.id}`));
});

app.get("/state/:id", async (req, res) => {
  if (!(await getJobState({ jobId: req.params.id }))) return res.sendStatus(404);
  res.json(await redis.get(`state:${req.params.id}`));
  //                                ^^^^^^^^^^^^^ key-injection
});
