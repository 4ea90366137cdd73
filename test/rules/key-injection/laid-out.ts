// What a request is laid out into has its members.
import express from "express";
import Redis from "ioredis";
import * as yup from "yup";

const redis = new Redis({ host: "store.example.com", password: process.env.P, tls: {} });
const app = express();
const Invite = yup.object({ id: yup.string().required(), page: yup.number() });
const Page = yup.object({ id: yup.string().uuid().required() });

app.get("/a/:id", async (req, res) => {
  const all = { ...req.params, ...req.body };
  await redis.get(`invite:${all.id}`);
  //                        ^^^^^^ key-injection request information
  const { id, page } = await Invite.validate({ ...req.params, ...req.body });
  await redis.get(`invite:${id}`);
  //                        ^^ key-injection request information
  await redis.get(`page:${page}`);
  const fixed = { ...req.body, id: "all" };
  await redis.get(`invite:${fixed.id}`);
  const checked = await Page.validate({ ...req.params, ...req.body });
  await redis.get(`invite:${checked.id}`);
  res.end();
});
