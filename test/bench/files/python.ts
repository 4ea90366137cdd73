/** Dense Python files: a Flask module of many functions, and one big class. */
import { type BenchFile, Draft, fill } from "./draft.ts";
import { at, CLIENTS, capital, THINGS } from "./words.ts";

const HEAD = `"""Everything that the shop keeps in Redis."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import time
import uuid
from dataclasses import dataclass
from typing import Any, Iterable, Optional

import redis
from flask import Blueprint, abort, jsonify, request

log = logging.getLogger(__name__)
bp = Blueprint("shop", __name__)

REDIS_HOST = os.environ.get("REDIS_HOST", "redis.shop.internal")
REDIS_PASSWORD = os.environ["REDIS_PASSWORD"]
TTL = 3600
PREFIX = "shop"
`;

/** Arguments of the clients: some right, some not. */
function clientArguments(i: number, name: string): string {
  const ways = [
    `host=REDIS_HOST,\n    port=6379,\n    db=${i},\n    password=REDIS_PASSWORD,`,
    `host=REDIS_HOST,\n    port=6380,\n    ssl=True,\n    ssl_cert_reqs="required",\n    password=os.environ["${name.toUpperCase()}_PASSWORD"],`,
    `host="${name}.shop.internal",\n    port=6380,\n    ssl=True,\n    ssl_cert_reqs=None,\n    password=REDIS_PASSWORD,`,
    `host="localhost",\n    db=${i},\n    socket_timeout=2.5,\n    decode_responses=True,`,
  ];
  return at(ways, i);
}

function keyHelper(thing: string, i: number, self: string): string {
  const bodies = [
    `    return f"{PREFIX}:${thing}:{ident}"`,
    `    if not ident:\n        raise ValueError("no ${thing}")\n    return "${thing}:%s" % ident`,
    `    return "${thing}:{}:{}".format(PREFIX, ident.lower())`,
    `    digest = hashlib.sha256(ident.encode()).hexdigest()\n    return "${thing}:" + digest`,
  ];
  return `def ${thing}_key(${self}ident: str) -> str:\n    """Where a ${thing} is kept."""\n${at(bodies, i)}`;
}

const COMMANDS: readonly ((client: string, key: string, thing: string) => string)[] = [
  (c, k) => `raw = ${c}.get(${k})\nif raw is None:\n    abort(404)\ndata = json.loads(raw)`,
  (c, k) => `data = ${c}.hgetall(${k})\nif not data:\n    log.warning("nothing for %s", name)\n    data = {}`,
  (c, k) => `members = ${c}.smembers(${k})\ndata = {"members": sorted(members), "count": ${c}.scard(${k})}`,
  (c, k) => `${c}.hset(${k}, mapping={"name": name, "seen": int(time.time())})\n${c}.expire(${k}, TTL)\ndata = {"name": name}`,
  (c, k) => `pipe = ${c}.pipeline()\npipe.incr(${k})\npipe.expire(${k}, 60)\ncount, _ = pipe.execute()\ndata = {"count": count}`,
  (c, k, t) =>
    `${c}.zadd(f"${t}:index", {name: time.time()})\ndata = {"top": ${c}.zrevrange(f"${t}:index", 0, 9), "rank": ${c}.zrank(${k}, name)}`,
  (c, k) =>
    `${c}.lpush(${k}, json.dumps({"id": str(uuid.uuid4()), "name": name}))\n${c}.ltrim(${k}, 0, 99)\ndata = {"size": ${c}.llen(${k})}`,
  (c, k) => `if not ${c}.set(${k}, "1", nx=True, ex=30):\n    log.info("%s is busy", name)\n    abort(409)\ndata = {"locked": True}`,
];
/** Commands in each of the above. */
const COMMAND_COUNTS = [1, 1, 2, 2, 2, 3, 3, 1];

function handler(i: number, self: boolean): { text: string; count: number } {
  const thing = at(THINGS, i);
  const client = (self ? "self." : "") + at(CLIENTS, i * 7);
  const helper = `${self ? "self." : ""}${at(THINGS, i)}_key(name)`;
  const n = i % COMMANDS.length;
  const work = (COMMANDS[n] as (typeof COMMANDS)[number])(client, "key", thing);
  const from = at(['request.args.get("name", "")', 'request.json["name"]', 'request.headers.get("X-Name", "none").strip()'], i);
  const guard = i % 3 === 0 ? "" : `    if not name.isalnum():\n        log.warning("refused ${thing} %r", name)\n        abort(400)\n`;
  const head = self ? `def serve_${thing}_${i}(self):` : `@bp.route("/${thing}/${i}", methods=["GET", "POST"])\ndef serve_${thing}_${i}():`;
  const text = `${head}
    """Serves the ${thing} of one customer."""
    started = time.monotonic()
    name = ${from}
${guard}    key = ${helper}
    try:
${work.replace(/^/gm, "        ")}
    except redis.ConnectionError as error:
        log.error("redis is away: %s", error)
        abort(503)
    finally:
        log.debug("${thing} took %.3f s", time.monotonic() - started)
    return jsonify({"kind": "${thing}", "data": data, "page": ${i}})`;
  return { text, count: COMMAND_COUNTS[n] as number };
}

function helperFunction(i: number, self: string): string {
  const thing = at(THINGS, i * 3);
  const value = `value_${i}`;
  return `def ${thing}_total_${i}(${self}rows: Iterable[dict[str, Any]], rate: float = 0.19, limit: Optional[int] = None) -> dict[str, float]:
    """Adds up rows of ${thing}s."""
    totals: dict[str, float] = {}
    for index, row in enumerate(rows):
        if limit is not None and index >= limit:
            break
        ${value} = float(row.get("price", 0)) * int(row.get("count", 1))
        if row.get("kind") == "${thing}" and ${value} > 100.0:
            ${value} = ${value} * (1 - rate)
        totals[row["id"]] = totals.get(row["id"], 0.0) + ${value}
    best = max(totals.values(), default=0.0)
    label = "${thing} %s: %.2f of %d" % (PREFIX, best, len(totals))
    log.debug("summed %s", label)
    return {name: round(total, 2) for name, total in totals.items() if total > 0}`;
}

/** A module of about 180 functions. */
export function pythonFunctions(): BenchFile {
  const draft = new Draft().add(HEAD);
  CLIENTS.forEach((name, i) => {
    draft.client(`${name} = redis.Redis(\n    ${clientArguments(i, name)}\n)\n`);
  });
  for (const [i, thing] of THINGS.entries()) draft.add("").keyHelper(`${keyHelper(thing, i, "")}\n`);
  for (let i = 0; i < 88; i++) {
    const { text, count } = handler(i, false);
    draft.add("").commands(count, `${text}\n`);
  }
  fill(draft, 0, "#", (i) => `\n${helperFunction(i, "")}\n`);
  return draft.done("shop.py", "Python, many functions");
}

/** One class of about 190 methods. */
export function pythonClass(): BenchFile {
  const draft = new Draft().add(HEAD);
  draft.add(`@dataclass\nclass ShopSettings:\n    host: str = "localhost"\n    prefix: str = "shop"\n    ttl: int = 3600\n\n`);
  draft.add(
    `class ShopStore:\n    """All that the shop keeps in Redis."""\n\n    def __init__(self, settings: ShopSettings) -> None:\n        self.settings = settings`,
  );
  CLIENTS.forEach((name, i) => {
    draft.client(`self.${name} = redis.Redis(\n    ${clientArguments(i, name)}\n)`, "        ");
  });
  for (const [i, thing] of THINGS.entries()) draft.add("").keyHelper(keyHelper(thing, i, "self, "), "    ");
  for (let i = 0; i < 88; i++) {
    const { text, count } = handler(i, true);
    draft.add("").commands(count, text, "    ");
  }
  fill(draft, 0, "    #", (i) => `\n${helperFunction(i, "self, ")}`, "    ");
  return draft.done("store.py", `Python, one class (${capital("shop")}Store)`);
}
