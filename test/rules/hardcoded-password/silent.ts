// Look-alikes: nothing is reported here.
import { createClient as createSupabase } from "@supabase/supabase-js";
import mysql from "mysql2/promise";
import Redis from "ioredis";
import RedisMock from "ioredis-mock";
import { createClient } from "redis";

export const empty = new Redis({ host: "a.example.com", tls: {}, username: "app", password: "" });
export const none = createClient({ socket: { host: "b.example.com", tls: true }, username: "app", password: undefined });
export const hole = new Redis(`rediss://:${process.env.REDIS_PASSWORD}@c.example.com`);
export const mock = new RedisMock({ host: "d.example.com", password: "mock-pw" });
export const database = mysql.createPool({ host: "db.example.com", user: "shop", password: "mysql-pw" });
export const supabase = createSupabase("https://x.supabase.co", "anon-key");

// const old = new Redis({ host: "e.example.com", password: "commented-out" });
export const labels = { password: "Password", redis: "Redis server" };
