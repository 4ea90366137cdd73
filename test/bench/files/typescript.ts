/** Dense TypeScript files: one big class, and one huge expression of nested functions. */
import { type BenchFile, Draft, fill } from "./draft.ts";
import { at, CLIENTS, capital, THINGS } from "./words.ts";

const HEAD = `/** Everything that the shop keeps in Redis. */
import { createHash, randomUUID } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { Redis } from "ioredis";
import { createLogger } from "./logger";

const log = createLogger("shop");
const redisHost = process.env.REDIS_HOST ?? "redis.shop.internal";
const redisPassword = process.env.REDIS_PASSWORD;
const prefix = "shop";
const ttl = 3600;

export interface Row {
  readonly id: string;
  readonly kind: string;
  readonly price?: number;
  readonly count?: number;
}
`;

function clientOptions(i: number, name: string): string {
  const ways = [
    `host: redisHost,\n  port: 6379,\n  db: ${i},\n  password: redisPassword,`,
    `host: redisHost,\n  port: 6380,\n  tls: {},\n  password: process.env.${name.toUpperCase()}_PASSWORD,`,
    `host: "${name}.shop.internal",\n  port: 6380,\n  tls: { rejectUnauthorized: false },\n  password: redisPassword,`,
    `host: "localhost",\n  db: ${i},\n  maxRetriesPerRequest: 2,\n  lazyConnect: true,`,
  ];
  return at(ways, i);
}

function keyBody(thing: string, i: number): string {
  const bodies = [
    `  return \`\${prefix}:${thing}:\${ident}\`;`,
    `  if (ident === "") throw new RangeError("no ${thing}");\n  return "${thing}:" + ident;`,
    `  return ["${thing}", prefix, ident.toLowerCase()].join(":");`,
    `  const digest = createHash("sha256").update(ident).digest("hex");\n  return \`${thing}:\${digest}\`;`,
  ];
  return at(bodies, i);
}

const COMMANDS: readonly ((client: string, thing: string) => string)[] = [
  (c) => `const raw = await ${c}.get(key);\nif (raw === null) return void res.sendStatus(404);\nconst data = JSON.parse(raw);`,
  (c) => `const data = await ${c}.hgetall(key);\nif (Object.keys(data).length === 0) log.warn("nothing for %s", name);`,
  (c) => `const members = await ${c}.smembers(key);\nconst data = { members: members.sort(), count: await ${c}.scard(key) };`,
  (c) => `await ${c}.hset(key, { name, seen: Date.now() });\nawait ${c}.expire(key, ttl);\nconst data = { name };`,
  (c) => `const results = await ${c}.multi().incr(key).expire(key, 60).exec();\nconst data = { count: results?.[0]?.[1] ?? 0 };`,
  (c, t) =>
    `await ${c}.zadd("${t}:index", Date.now(), name);\nconst data = { top: await ${c}.zrevrange("${t}:index", 0, 9), rank: await ${c}.zrank(key, name) };`,
  (c) =>
    `await ${c}.lpush(key, JSON.stringify({ id: randomUUID(), name }));\nawait ${c}.ltrim(key, 0, 99);\nconst data = { size: await ${c}.llen(key) };`,
  (c) =>
    `const isMine = await ${c}.set(key, "1", "EX", 30, "NX");\nif (isMine === null) return void res.status(409).json({ busy: true });\nconst data = { locked: true };`,
];
/** Commands in each of the above. */
const COMMAND_COUNTS = [1, 1, 2, 2, 2, 3, 3, 1];

function handlerBody(i: number, client: string, helper: string): { text: string; count: number } {
  const thing = at(THINGS, i);
  const n = i % COMMANDS.length;
  const work = (COMMANDS[n] as (typeof COMMANDS)[number])(client, thing);
  const from = at(["String(req.query.name)", "req.body.name", "req.params.name.trim()"], i);
  const guard =
    i % 3 === 0
      ? ""
      : `  if (!/^[a-z0-9]{1,32}$/.test(name)) {\n    log.warn("refused ${thing} %j", name);\n    return void res.sendStatus(400);\n  }\n`;
  const text = `  const started = performance.now();
  const name: string = ${from};
${guard}  const key = ${helper}(name);
  try {
${work.replace(/^/gm, "    ")}
    res.json({ kind: "${thing}", data, page: ${i} });
  } catch (error) {
    log.error("redis is away: %s", error);
    next(error);
  } finally {
    log.debug("${thing} took %d ms", Math.round(performance.now() - started));
  }`;
  return { text, count: COMMAND_COUNTS[n] as number };
}

function sumBody(i: number): string {
  const thing = at(THINGS, i * 3);
  return `  const totals = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (limit !== undefined && index >= limit) break;
    let value${i} = (row.price ?? 0) * (row.count ?? 1);
    if (row.kind === "${thing}" && value${i} > 100) value${i} *= 1 - rate;
    totals.set(row.id, (totals.get(row.id) ?? 0) + value${i});
  }
  const best = Math.max(0, ...totals.values());
  const label = \`${thing} \${prefix}: \${best.toFixed(2)} of \${totals.size}\`;
  log.debug("summed %s", label);
  return Object.fromEntries([...totals].filter(([, total]) => total > 0).map(([id, total]) => [id, Math.round(total * 100) / 100]));`;
}

/** One class of about 190 methods. */
export function typescriptClass(): BenchFile {
  const draft = new Draft().add(HEAD).add("export class ShopStore {");
  CLIENTS.forEach((name, i) => {
    draft.client(`private readonly ${name} = new Redis({\n  ${clientOptions(i, name)}\n});`, "  ");
  });
  for (const [i, thing] of THINGS.entries()) {
    draft
      .add("")
      .keyHelper(`/** Where a ${thing} is kept. */\nprivate ${thing}Key(ident: string): string {\n${keyBody(thing, i)}\n}`, "  ");
  }
  for (let i = 0; i < 88; i++) {
    const { text, count } = handlerBody(i, `this.${at(CLIENTS, i * 7)}`, `this.${at(THINGS, i)}Key`);
    const head = `/** Serves the ${at(THINGS, i)} of one customer. */\nasync serve${capital(at(THINGS, i))}${i}(req: Request, res: Response, next: NextFunction): Promise<void> {`;
    draft.add("").commands(count, `${head}\n${text}\n}`, "  ");
  }
  const signature = "(rows: readonly Row[], rate = 0.19, limit?: number): Record<string, number>";
  fill(draft, 1, "  //", (i) => `\n${at(THINGS, i * 3)}Total${i}${signature} {\n${sumBody(i)}\n}`, "  ");
  return draft.add("}").done("store.ts", "TypeScript, one class");
}

/** One expression: a function called at once that gives an object of objects of functions. */
export function typescriptExpression(): BenchFile {
  const draft = new Draft().add(HEAD).add("export const shop = (() => {").add("return {", "  ").add("clients: {", "    ");
  // Inside the expression everything refers to what stands before it.
  CLIENTS.forEach((name, i) => {
    draft.client(`${name}: new Redis({\n  ${clientOptions(i, name)}\n}),`, "      ");
  });
  draft.add("},\nkeys: {", "    ");
  for (const [i, thing] of THINGS.entries()) {
    draft.keyHelper(`/** Where a ${thing} is kept. */\n${thing}: (ident: string): string => {\n${keyBody(thing, i)}\n},`, "      ");
  }
  draft.add("},\nhandlers: {", "    ");
  for (let i = 0; i < 88; i++) {
    const { text, count } = handlerBody(i, `shop.clients.${at(CLIENTS, i * 7)}`, `shop.keys.${at(THINGS, i)}`);
    const head = `async serve${capital(at(THINGS, i))}${i}(req: Request, res: Response, next: NextFunction): Promise<void> {`;
    draft.commands(count, `${head}\n${text}\n},`, "      ");
  }
  draft.add("},\nsums: {", "    ");
  const signature = "(rows: readonly Row[], rate = 0.19, limit?: number): Record<string, number> =>";
  fill(draft, 4, "      //", (i) => `${at(THINGS, i * 3)}${i}: ${signature} {\n${sumBody(i)}\n},`, "      ");
  return draft
    .add("},", "    ")
    .add("};", "  ")
    .add("})();\nexport type Shop = typeof shop;")
    .done("shop.ts", "TypeScript, one huge expression");
}
