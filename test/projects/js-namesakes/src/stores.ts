import { createClient } from "@supabase/supabase-js";
import axios from "axios";
import { caching } from "cache-manager";
import Keyv from "keyv";
import { LRUCache } from "lru-cache";
import pg from "pg";
import { createClient as createUrql } from "urql";

export const supabase = createClient("https://x.supabase.example.com", "supab4se-key");
export const urql = createUrql({ url: "https://api.example.com/graphql" });
export const http = axios.create({ baseURL: "https://api.example.com", auth: { username: "x", password: "4xios-pw" } });
export const lru = new LRUCache<string, string>({ max: 100 });
export const memory = await caching("memory");
export const keyv = new Keyv();
export const pool = new pg.Pool({ host: "db.example.com", password: "p9-pw", ssl: { rejectUnauthorized: false } });
export const map = new Map<string, string>();
export const weak = new WeakMap<object, string>();
export const plain: Record<string, string> = {};
