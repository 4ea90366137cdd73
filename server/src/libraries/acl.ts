/** What the rules of Redis users are about: commands that give a server away, and how clients write rules. */

/** Commands with which a user can take over, empty or copy a server, and the categories that they are in. The worst first. */
export const dangerousCommands: Readonly<Record<string, readonly string[]>> = {
  "config|set": ["admin", "dangerous", "slow"],
  "acl|setuser": ["admin", "dangerous", "slow"],
  "module|load": ["admin", "dangerous", "slow"],
  flushall: ["dangerous", "keyspace", "slow", "write"],
  shutdown: ["admin", "dangerous", "slow"],
  replicaof: ["admin", "dangerous", "slow"],
  migrate: ["dangerous", "keyspace", "slow", "write"],
  debug: ["admin", "dangerous", "slow"],
  monitor: ["admin", "dangerous", "slow"],
  swapdb: ["dangerous", "fast", "keyspace", "write"],
  flushdb: ["dangerous", "keyspace", "slow", "write"],
  restore: ["dangerous", "keyspace", "slow", "write"],
  save: ["admin", "dangerous", "slow"],
  psync: ["admin", "dangerous", "slow"],
};

/** Methods that may set a user of Redis: whatever they are called on, that is what words such as `ACL SETUSER` make sure of. */
export const aclMethods: ReadonlySet<string> = new Set(
  "acl acl_setuser aclSetUser call sendCommand send_command execute_command customCommand".split(" "),
);

/** Ordinary commands that stand for all that read or write keys. */
export const ordinaryCommands: Readonly<Record<string, readonly string[]>> = {
  get: ["fast", "read", "string"],
  set: ["slow", "string", "write"],
  hget: ["fast", "hash", "read"],
  lpush: ["fast", "list", "write"],
  xadd: ["fast", "stream", "write"],
  del: ["keyspace", "slow", "write"],
};

/**
 * The keyword arguments of a method that sets a user (redis-py `acl_setuser`), in the order in which it sends their rules: `rule` when it
 * is true, `otherwise` when it is not, or each element of a list after `prefix`.
 */
export const aclKeywords: readonly {
  readonly name: string;
  readonly at: number;
  readonly rule?: string;
  readonly otherwise?: string;
  readonly prefix?: string;
}[] = [
  { name: "reset", at: 10, rule: "reset" },
  { name: "reset_keys", at: 11, rule: "resetkeys" },
  { name: "reset_channels", at: 12, rule: "resetchannels" },
  { name: "reset_passwords", at: 13, rule: "resetpass" },
  { name: "enabled", at: 1, rule: "on", otherwise: "off" },
  { name: "nopass", at: 2, rule: "nopass" },
  { name: "categories", at: 5, prefix: "" },
  { name: "commands", at: 6, prefix: "" },
  { name: "keys", at: 7, prefix: "~" },
  { name: "channels", at: 8, prefix: "&" },
];

/** What a user of a program may do at most, when nothing more is known of the program. */
export const leastPrivilege: readonly string[] = [
  "-@all",
  "+@read",
  "+@write",
  "+@connection",
  "+@transaction",
  "-@dangerous",
  "-@scripting",
];

/** Libraries that send exactly the commands and keys which the program names. All others have some of their own. */
export const plainClients: readonly string[] = [
  ..."Redis redis-py valkey-py aioredis coredis Flask-Redis node-redis ioredis iovalkey valkey-glide handy-redis nestjs-redis".split(" "),
  "@nestjs-modules/ioredis",
];

/** More rules than this nobody reads. */
export const mostListed = { commands: 40, keys: 12 } as const;
