// The same options elsewhere, and options that check.
import https from "node:https";
import { Pool } from "pg";
import nodemailer from "nodemailer";
import Redis from "ioredis";
import { createClient } from "redis";

const password = process.env.REDIS_PASSWORD;

export const agent = new https.Agent({ rejectUnauthorized: false });
export const pool = new Pool({ host: "db.example.com", ssl: { rejectUnauthorized: false } });
export const mail = nodemailer.createTransport({ host: "smtp.example.com", tls: { rejectUnauthorized: false } });

export const on = new Redis({ host: "a.example.com", password, tls: { rejectUnauthorized: true } });
export const name = new Redis({ host: "b.example.com", password, tls: { servername: "redis.example.com" } });
export const elsewhere = new Redis({ host: "c.example.com", password, tls: { rejectUnauthorized: process.env.NODE_ENV !== "development" } });
// Top-level `tls` is not an option of this client: the check stays on.
export const ignored = createClient({ url: "rediss://d.example.com", password, tls: { rejectUnauthorized: false } } as never);
