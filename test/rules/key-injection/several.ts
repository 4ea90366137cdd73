// A key that is made of several parts before it is used: one finding, whose fix checks all of them.
import express from "express";
import Redis from "ioredis";

const app = express();
const redis = new Redis();

app.get("/rooms", async (req, res) => {
  const key = "room:" + req.query.hotel + ":" + req.query.floor;
  res.send(await redis.get(key));
  //                       ^^^ key-injection request information
  //> function validatedKeyPart(value: unknown): string {
  //>   if (typeof value !== "string" || !/^[A-Za-z0-9_.-]{1,128}$/.test(value)) {
  //>     throw new TypeError("Expected 1 to 128 letters, digits, dots, underscores or hyphens");
  //>   }
  //>   return value;
  //> }
  //>
  //>   const key = "room:" + validatedKeyPart(req.query.hotel) + ":" + validatedKeyPart(req.query.floor);
});

// One of two ways in which the key is made.
app.get("/replies", async (req, res) => {
  const message = req.query.message;
  const rule = req.query.rule;
  const key = rule ? `reply:${message}:${rule}` : `reply:${message}`;
  res.send(await redis.get(key));
  //                       ^^^ key-injection request information
  //> function validatedKeyPart(value: unknown): string {
  //>   if (typeof value !== "string" || !/^[A-Za-z0-9_.-]{1,128}$/.test(value)) {
  //>     throw new TypeError("Expected 1 to 128 letters, digits, dots, underscores or hyphens");
  //>   }
  //>   return value;
  //> }
  //>
  //>   const key = rule ? `reply:${validatedKeyPart(message)}:${validatedKeyPart(rule)}` : `reply:${validatedKeyPart(message)}`;
});
