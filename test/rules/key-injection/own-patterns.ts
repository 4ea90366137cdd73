/** A pattern matches what is somebody's own when the owner stands before what is chosen. */
import express from "express";
import Redis from "ioredis";
import { getServerSession } from "next-auth";

declare const prisma: { account: { findUnique(query: object): Promise<{ id: string } | null> } };

const redis = new Redis();
const app = express();

async function assertUserOwnsAccount({ accountId }: { accountId: string }) {
  const session = await getServerSession();
  const found = await prisma.account.findUnique({ where: { id: accountId, userId: session.user.id } });
  if (!found) throw new Error("no access");
}

app.get("/owned/:accountId/:job", async (req, res) => {
  const { accountId, job } = req.params;
  await assertUserOwnsAccount({ accountId });
  res.json(await redis.keys(`thread:${accountId}:${job}:*`));
  //                                               ^^^ key-injection request information
});

app.get("/found/:accountId/:job", async (req, res) => {
  const { accountId, job } = req.params;
  const session = await getServerSession();
  const account = await prisma.account.findUnique({ where: { id: accountId, userId: session.user.id } });
  if (!account) return res.sendStatus(403);
  res.json(await redis.keys(`thread:${accountId}:${job}:*`));
  //                                               ^^^ key-injection request information
});

// There is such an account; whose it is nobody asked.
app.get("/stored/:accountId/:job", async (req, res) => {
  const { accountId, job } = req.params;
  const account = await prisma.account.findUnique({ where: { id: accountId } });
  if (!account) return res.sendStatus(404);
  res.json(await redis.keys(`thread:${accountId}:${job}:*`));
  //                                               ^^^ key-injection request warning
});

// Who is asked for is chosen, too.
app.get("/chosen/:accountId/:userId/:job", async (req, res) => {
  const { accountId, userId, job } = req.params;
  const account = await prisma.account.findUnique({ where: { id: accountId, userId } });
  if (!account) return res.sendStatus(404);
  res.json(await redis.keys(`thread:${accountId}:${job}:*`));
  //                                               ^^^ key-injection request warning
});

app.get("/shape/:accountId/:job", async (req, res) => {
  const { accountId, job } = req.params;
  if (!/^[a-z0-9]+$/.test(accountId)) return res.sendStatus(400);
  res.json(await redis.keys(`thread:${accountId}:${job}:*`));
  //                                               ^^^ key-injection request warning
});

app.get("/session/:job", async (req, res) => {
  const session = await getServerSession();
  res.json(await redis.keys(`thread:${session.user.id}:${req.params.job}:*`));
  //                                                     ^^^^^^^^^^^^^^ key-injection request information
});

// The owner comes too late.
app.get("/after/:job", async (req, res) => {
  const session = await getServerSession();
  res.json(await redis.keys(`thread:${req.params.job}:${session.user.id}:*`));
  //                                  ^^^^^^^^^^^^^^ key-injection request warning
});

// Redis had a key with just this value: no pattern is one.
app.get("/known/:accountId", async (req, res) => {
  const { accountId } = req.params;
  const known = await redis.get(`account:${accountId}`);
  //                                       ^^^^^^^^^ key-injection request information
  if (!known) return res.sendStatus(403);
  res.json(await redis.keys(`thread:${accountId}:*`));
  //                                  ^^^^^^^^^ key-injection request information
});
