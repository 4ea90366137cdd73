// A key that is made before it is handed to a wrapper is made here; what the wrapper makes itself is told there.
import Redis from "ioredis";
import { Cache } from "./cache";

const redis = new Redis();
const cache = new Cache();

async function read(key: string) {
  return redis.get(key);
}

async function readUser(id: string) {
  return redis.get(`user:${id}`);
  //                       ^^ key-injection parameter information
}

const keyFor = (id: string) => `k:${id}`;

export async function fromVariable(id: string) {
  const key = `one:${id}`;
  return read(key);
  //          ^^^ key-injection parameter information
}

export async function inPlace(id: string) {
  return read(`two:${id}`);
  //                 ^^ key-injection parameter information
}

export async function fromHelperAndVariable(id: string) {
  const key = keyFor(id);
  return read(key);
  //          ^^^ key-injection parameter information
}

export async function fromHelper(id: string) {
  return read(keyFor(id));
  //                 ^^ key-injection parameter information
}

export const madeThere = (id: string) => readUser(id);

export async function inAnotherFile(id: string) {
  const key = `six:${id}`;
  return cache.raw(key);
  //               ^^^ key-injection parameter information
}

export const wholeOnly = (id: string) => cache.raw(id);
