/** The connections that node-redis 4 and later make: server, cluster nodes, Sentinels. */
import type { Cases, FixRow, HopRow, Transport, Verification } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

/** `$p` are the options of one client, `$u` their URL. A URL with `socket.tls` beside it must agree from version 5 on. */
const disagreeing: Cases<Transport> = [
  { when: { all: [{ version: ">=5" }, ["$u:url", "scheme redis"], ["$p.socket.tls", "true"]] }, is: "throws" },
  { when: { all: [{ version: ">=5" }, ["$u:url", "scheme rediss"], ["$p.socket.tls", "false"]] }, is: "throws" },
];
const modernStart: Cases<Transport> = [
  { when: ["$u:url", "scheme rediss"], is: "tls" },
  { when: ["$p.socket.tls", "true"], is: "tls" },
  {
    when: {
      any: [
        ["$p.socket.path", "present"],
        ["$u:url", "scheme unix"],
      ],
    },
    is: "socket",
  },
  {
    when: {
      all: [
        ["$u:url", "scheme redis"],
        ["$u:url.host", "absent"],
      ],
    },
    is: "localhost",
  },
  // Only `true` counts: an object or a string leaves the connection plain.
  {
    when: {
      all: [
        ["$p.socket.tls", "truthy"],
        {
          any: [
            ["$u", "present"],
            ["$p.socket.host", "present"],
          ],
        },
      ],
    },
    is: "plain",
    at: "$p.socket.tls",
  },
];
const modernEnd: Cases<Transport> = [
  {
    when: {
      all: [
        ["$p.tls", "truthy"],
        {
          any: [
            ["$u", "present"],
            ["$p.socket.host", "present"],
          ],
        },
      ],
    },
    is: "plain",
    at: "$p.tls",
  },
  {
    when: {
      any: [
        ["$u", "present"],
        ["$p.socket.host", "present"],
      ],
    },
    is: "plain",
  },
  { is: "localhost" },
];
/** What makes its clients with version 4, whatever its own version is. */
const nodeRedis4Transport: Cases<Transport> = [...modernStart, ...modernEnd];
/** … or with 4 and 5 of the same number. */
export const nodeRedis5Transport: Cases<Transport> = [...disagreeing, ...nodeRedis4Transport];
const modernTransport: Cases<Transport> = [
  ...disagreeing,
  ...modernStart,
  // Before version 4 it did count.
  { when: { all: [["$p.tls", "truthy"], { not: { version: ">=4" } }] }, is: "tls" },
  ...modernEnd,
];
const modernVerification: Cases<Verification> = [
  { when: { all: [{ not: ["$u:url", "scheme rediss"] }, { not: ["$p.socket.tls", "true"] }] }, is: "n/a" },
  { when: ["$p.socket.rejectUnauthorized", "false"], is: "off", at: "$p.socket.rejectUnauthorized" },
  {
    when: {
      all: [
        ["$p.socket.checkServerIdentity:function", "present"],
        ["$p.socket.checkServerIdentity()", "absent"],
      ],
    },
    is: "no-hostname",
    at: "$p.socket.checkServerIdentity",
  },
  { is: "on" },
];
const socketTls: FixRow = {
  title: "Turn TLS on with socket.tls",
  setup: SERVER_TLS,
  edits: [{ op: "member", at: "$p", path: ["socket", "tls"], value: true }],
};
const modernTlsFix: readonly FixRow[] = [
  {
    when: ["$u:url", "scheme redis"],
    title: "Turn TLS on with rediss://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "rediss" }],
  },
  // Options inside `tls: { … }` would have to move out of it.
  { when: { all: [["$p.socket.tls", "truthy"], { not: ["$p.socket.tls", "filled"] }] }, ...socketTls },
  {
    when: {
      all: [
        ["$p.socket.host", "present"],
        ["$p.socket.tls", "falsy"],
      ],
    },
    ...socketTls,
  },
];
export const nodeRedisPassword: FixRow = {
  title: "Add a password from REDIS_PASSWORD",
  setup: "REDIS_PASSWORD must hold the server's password.",
  edits: [{ op: "member", at: "$p", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
  also: [
    {
      title: "Add user name and password from the environment",
      setup: "REDIS_USERNAME and REDIS_PASSWORD must hold the credentials of an ACL user.",
      edits: [
        { op: "member", at: "$p", path: ["username"], value: { env: "REDIS_USERNAME" } },
        { op: "member", at: "$p", path: ["password"], value: { env: "REDIS_PASSWORD" } },
      ],
    },
  ],
};
/** A single server. */
export const nodeRedisHop: HopRow = {
  host: "$u:url.host|$p.socket.host",
  place: ["$p.socket.port", "$p.socket.path"],
  transport: modernTransport,
  verification: modernVerification,
  username: "$u:url.username|$p.username",
  password: ["$u:url.password", "$p.password"],
  otherAuth: ["$p.credentialsProvider"],
  tlsFix: modernTlsFix,
  verificationFix: [
    {
      when: ["$p.socket.rejectUnauthorized", "false"],
      title: "Check the certificate: remove rejectUnauthorized",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "remove", at: "$p.socket.rejectUnauthorized" }],
    },
    {
      title: "Check the host name: remove checkServerIdentity",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "remove", at: "$p.socket.checkServerIdentity" }],
    },
  ],
  authFix: [nodeRedisPassword],
};
export const nodeRedis4Hop: HopRow = { ...nodeRedisHop, transport: nodeRedis4Transport };
/** Nodes that the cluster or the Sentinels tell about get their options from `$d`; `$n` are the nodes written here. */
const told: Cases<Transport> = [
  { when: ["$d.socket.tls", "true"], is: "tls" },
  { when: ["$d.socket.tls", "truthy"], is: "plain", at: "$d.socket.tls" },
];
/** Root nodes are options of clients: host and port beside `socket` are not read. */
const clusterNodes: Cases<Transport> = [
  ...told,
  {
    when: {
      any: [
        ["$n.url", "present"],
        ["$n.socket.host", "present"],
      ],
    },
    is: "plain",
  },
  { is: "localhost" },
];
const sentinelNodes: Cases<Transport> = [...told, { when: ["$n.host", "present"], is: "plain" }, { is: "localhost" }];
const toldVerification: Cases<Verification> = [
  { when: { not: ["$d.socket.tls", "true"] }, is: "n/a" },
  { when: ["$d.socket.rejectUnauthorized", "false"], is: "off", at: "$d.socket.rejectUnauthorized" },
  {
    when: {
      all: [
        ["$d.socket.checkServerIdentity:function", "present"],
        ["$d.socket.checkServerIdentity()", "absent"],
      ],
    },
    is: "no-hostname",
    at: "$d.socket.checkServerIdentity",
  },
  { is: "on" },
];
const toldVerificationFix: readonly FixRow[] = [
  {
    when: ["$d.socket.rejectUnauthorized", "false"],
    title: "Check the certificate: remove rejectUnauthorized",
    setup: TRUSTED_CERTIFICATE,
    edits: [{ op: "remove", at: "$d.socket.rejectUnauthorized" }],
  },
  {
    when: ["$d.socket.checkServerIdentity", "present"],
    title: "Check the host name: remove checkServerIdentity",
    setup: "The certificate must name the host that is connected to.",
    edits: [{ op: "remove", at: "$d.socket.checkServerIdentity" }],
  },
];
/** The nodes of a cluster. */
export const nodeRedisClusterHop: HopRow = {
  host: "$n.url:url.host|$n.socket.host",
  place: ["$n.socket.port"],
  transport: clusterNodes,
  verification: toldVerification,
  username: "$d.username|$n.url:url.username",
  password: ["$d.password", "$n.url:url.password", "$n.password"],
  otherAuth: ["$d.credentialsProvider"],
  tlsFix: [
    {
      when: ["$n.url:url", "scheme redis"],
      title: "Turn TLS on for all nodes",
      setup: "All nodes must accept TLS on these ports.",
      edits: [
        { op: "scheme", at: "$n.url", to: "rediss" },
        { op: "member", at: "0", path: ["defaults", "socket", "tls"], value: true },
      ],
    },
    {
      title: "Turn TLS on for all nodes",
      setup: "All nodes must accept TLS on these ports.",
      edits: [{ op: "member", at: "0", path: ["defaults", "socket", "tls"], value: true }],
    },
  ],
  verificationFix: toldVerificationFix,
  authFix: [
    {
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "0", path: ["defaults", "password"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};
/** The servers that Sentinels name. */
export const nodeRedisSentinelDataHop: HopRow = {
  host: "$n.host",
  transport: sentinelNodes,
  verification: toldVerification,
  username: "$d.username",
  password: ["$d.password"],
  tlsFix: [
    {
      title: "Turn TLS on for the servers and the Sentinels",
      setup: "Servers and Sentinels must accept TLS on these ports.",
      edits: [
        { op: "member", at: "0", path: ["nodeClientOptions", "socket", "tls"], value: true },
        { op: "member", at: "0", path: ["sentinelClientOptions", "socket", "tls"], value: true },
      ],
    },
  ],
  verificationFix: toldVerificationFix,
};
/** The Sentinels. */
export const nodeRedisSentinelHop: HopRow = {
  ...nodeRedisSentinelDataHop,
  transport: [
    { when: ["0.sentinelClientOptions.socket.tls", "true"], is: "tls" },
    { when: ["$n.host", "present"], is: "plain" },
    { is: "localhost" },
  ],
  verification: [
    { when: { not: ["0.sentinelClientOptions.socket.tls", "true"] }, is: "n/a" },
    {
      when: ["0.sentinelClientOptions.socket.rejectUnauthorized", "false"],
      is: "off",
      at: "0.sentinelClientOptions.socket.rejectUnauthorized",
    },
    { is: "on" },
  ],
  username: "0.sentinelClientOptions.username",
  password: ["0.sentinelClientOptions.password"],
  verificationFix: [
    {
      title: "Check the certificate: remove rejectUnauthorized",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "remove", at: "0.sentinelClientOptions.socket.rejectUnauthorized" }],
    },
  ],
};
