/** Values under which Redis had something before. */
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/login", async (req, res) => {
  const { state } = req.query as { state: string };
  const organization = await redis.get(`organization:${state}`);
  //                                                   ^^^^^ key-injection request information
  if (!organization) return res.sendStatus(404);
  await redis.del(`login:${state}`);
  //                       ^^^^^ key-injection request information
  //~ redis.get(`organization:${state}`) => Redis had to have a key with this value before
  res.send(organization);
});

app.get("/other", async (req, res) => {
  const { state } = req.query as { state: string };
  const organization = await redis.get(`organization:${state}`);
  //                                                   ^^^^^ key-injection request information
  if (organization) return res.send(organization);
  await redis.del(`login:${state}`);
  //                       ^^^^^ key-injection request information
  res.sendStatus(404);
});

app.get("/connect", async (req, res) => {
  const { state } = req.query as { state: string };
  const organization = await redis.get(`organization:${state}`);
  //                                                   ^^^^^ key-injection request information
  if (!organization) return res.sendStatus(404);
  const found = await organizations(organization);
  // A later condition about what was made of the answer takes nothing from what the first one demanded.
  if (found.isLocked && found.name === organization) return res.sendStatus(423);
  const back = await redis.get(`redirect:${state}`);
  //                                       ^^^^^ key-injection request information
  //~ redis.get(`organization:${state}`) => Redis had to have a key with this value before
  res.send(back);
});

async function organizations(name: string): Promise<{ isLocked: boolean; name: string }> {
  return (await fetch(`https://organizations.example/${name}`)).json();
}
