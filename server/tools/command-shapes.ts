/**
 * What the facts do not say in a form a program can read: which words of a command are stored values, fields, times to live and
 * credentials. In the notation of `server/src/libraries/commands.ts`; `shapes-*.ts` say the same of the methods of libraries.
 */

const EXPIRY = "t@EX t@PX t@EXAT t@PXAT";

/** Keys of commands whose key specification is not complete. */
export const WORD_KEYS: Readonly<Record<string, string>> = { "JSON.MGET": "k1..-2", "CMS.MERGE": "k1 k2#" };

/** Where options may stand that write elsewhere, or change lifetimes, rights or the server: in calls that send the words as they are. */
export const WORD_OPTIONS: Readonly<Record<string, string>> = {
  SET: "o3..",
  GETEX: "o2..",
  SORT: "o2..",
  COPY: "o3..",
  RESTORE: "o4..",
  MIGRATE: "o6..",
  GEORADIUS: "o6..",
  GEORADIUSBYMEMBER: "o5..",
  "ACL SETUSER": "o3..",
  "CONFIG SET": "o2..",
};

/** Roles by word, besides the keys (which the facts have). */
export const WORD_ROLES: Readonly<Record<string, string>> = {
  APPEND: "v2",
  SET: `v2 ${EXPIRY}`,
  SETEX: "t2 v3",
  PSETEX: "t2 v3",
  SETNX: "v2",
  GETSET: "v2",
  SETRANGE: "v3",
  GETEX: EXPIRY,
  INCREX: EXPIRY,
  MSET: "v2../2",
  MSETNX: "v2../2",
  MSETEX: `v1#/2+1 ${EXPIRY}`,
  EXPIRE: "t2",
  EXPIREAT: "t2",
  PEXPIRE: "t2",
  PEXPIREAT: "t2",
  RESTORE: "t2 v3",
  "RESTORE-ASKING": "t2 v3",
  HGET: "f2",
  HEXISTS: "f2",
  HSTRLEN: "f2",
  HMGET: "f2..",
  HDEL: "f2..",
  HINCRBY: "f2",
  HINCRBYFLOAT: "f2",
  HSET: "f2../2 v3../2",
  HMSET: "f2../2 v3../2",
  HSETNX: "f2 v3",
  HSETEX: `f@FIELDS+2../2 v@FIELDS+3../2 ${EXPIRY}`,
  HGETEX: `f@FIELDS+2.. ${EXPIRY}`,
  HGETDEL: "f@FIELDS+2..",
  HTTL: "f@FIELDS+2..",
  HPTTL: "f@FIELDS+2..",
  HEXPIRETIME: "f@FIELDS+2..",
  HPEXPIRETIME: "f@FIELDS+2..",
  HPERSIST: "f@FIELDS+2..",
  HEXPIRE: "t2 f@FIELDS+2..",
  HEXPIREAT: "t2 f@FIELDS+2..",
  HPEXPIRE: "t2 f@FIELDS+2..",
  HPEXPIREAT: "t2 f@FIELDS+2..",
  "HIMPORT SET": "v4..",
  LPUSH: "v2..",
  LPUSHX: "v2..",
  RPUSH: "v2..",
  RPUSHX: "v2..",
  LSET: "v3",
  LINSERT: "v4",
  SADD: "v2..",
  SMOVE: "v3",
  ZADD: "v3../2e",
  ZINCRBY: "v3",
  GEOADD: "v4../3e",
  PFADD: "v2..",
  XADD: "f3../2e+1 v4../2e",
  ARSET: "v3..",
  ARINSERT: "v2..",
  ARRING: "v3..",
  ARMSET: "v3../2",
  "JSON.SET": "v3",
  "JSON.MERGE": "v3",
  "JSON.MSET": "v3../3",
  "JSON.ARRAPPEND": "v3..",
  "JSON.ARRINSERT": "v4..",
  "JSON.STRAPPEND": "v3",
  VSETATTR: "v3",
  PUBLISH: "c1 v2",
  SPUBLISH: "c1 v2",
  SUBSCRIBE: "c1..",
  UNSUBSCRIBE: "c1..",
  SSUBSCRIBE: "c1..",
  SUNSUBSCRIBE: "c1..",
  PSUBSCRIBE: "p1..",
  PUNSUBSCRIBE: "p1..",
  "PUBSUB CHANNELS": "p2",
  "PUBSUB SHARDCHANNELS": "p2",
  "PUBSUB NUMSUB": "c2..",
  "PUBSUB SHARDNUMSUB": "c2..",
  KEYS: "p1",
  SCAN: "p@MATCH",
  SORT: "p@BY p@GET k@STORE",
  SORT_RO: "p@BY p@GET",
  EVAL: "s1",
  EVAL_RO: "s1",
  "SCRIPT LOAD": "s2",
  "FUNCTION LOAD": "s-1",
  AUTH: "x-1",
  HELLO: "x@AUTH+2",
  MIGRATE: "x@AUTH x@AUTH2+2",
  "ACL SETUSER": "u2 r3.. x3..>",
  "CONFIG SET": "f2../2 v3../2",
  "SENTINEL SET": "x@AUTH-PASS",
};

/** Command names that other things than Redis clients have as methods too (lower case, without `_`). */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  `append auth acl asking backup hotkeys pubsub bitcount bitfield bitop bitpos bgsave client cluster command config configget configset copy debug decr del delete digest
  discard dump echo eval exec exists expire failover fcall flush function get getbit getdel getrange getset hello incr info keys lastsave latency
  lcs memory merge mget migrate module monitor move multi object persist ping publish quit randomkey readonly readwrite rename replicaof reset restore
  role save scan script select set setbit setrange shutdown slaveof sort subscribe substr swapdb sync time touch ttl type unlink unsubscribe unwatch wait watch xrange`
    .trim()
    .split(/\s+/),
);
