import express from "express";
import Redis from "ioredis";
import { profiles } from "./profiles";

const app = express();
app.locals.store = new Redis();
app.set("limiter", new Redis());
app.locals.pages = new Map();
app.use((req, _res, next) => {
  req.cacheDb = app.locals.store;
  next();
});
app.use("/profiles", profiles);
