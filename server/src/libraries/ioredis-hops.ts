/** The connections that ioredis and iovalkey make: server, Sentinel, cluster. */
import type { Cases, FixRow, HopRow, Transport, Verification } from "./row.ts";
import { SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

export const ioredisDerive = ["off"];
/** The scheme is compared as written: `REDISS://` is no TLS. A string without a scheme is host and port. */
export const ioredisUrl = { caseSensitive: true, bareHost: true } as const;

/** `$u` is a URL, `$h` a host in second place, `$o` the options. */
export const ioredisTransport: Cases<Transport> = [
  {
    when: {
      all: [
        ["$o.sentinels", "present"],
        ["$o.tls", "truthy"],
        ["$o.enableTLSForSentinelMode", "truthy"],
      ],
    },
    is: "tls",
  },
  {
    when: {
      all: [
        ["$o.sentinels", "present"],
        ["$o.tls", "truthy"],
      ],
    },
    is: "plain",
    at: "$o.tls",
  },
  { when: ["$o.sentinels", "present"], is: "plain" },
  {
    when: {
      any: [
        ["$o.path", "present"],
        ["$u", "matches /^\\/[^/]/"],
      ],
    },
    is: "socket",
  },
  {
    when: {
      all: [
        ["$u:url", "scheme rediss,valkeys"],
        ["$o.tls", "false"],
      ],
    },
    is: "plain",
    at: "$o.tls",
  },
  { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
  // Even `?tls=false` is a true string.
  { when: ["$u:url.query.tls", "truthy"], is: "tls" },
  { when: ["$o.tls", "truthy"], is: "tls" },
  {
    when: {
      any: [
        ["$u:url.host", "present"],
        ["$h", "present"],
        ["$o.host", "present"],
      ],
    },
    is: "plain",
  },
  { is: "localhost" },
];
export const ioredisVerification: Cases<Verification> = [
  { when: { all: [["$o.tls", "falsy"], { not: ["$u:url", "scheme rediss,valkeys"] }] }, is: "n/a" },
  { when: ["$o.tls.rejectUnauthorized", "false"], is: "off", at: "$o.tls.rejectUnauthorized" },
  {
    when: {
      all: [
        ["$o.tls.checkServerIdentity:function", "present"],
        ["$o.tls.checkServerIdentity()", "absent"],
      ],
    },
    is: "no-hostname",
    at: "$o.tls.checkServerIdentity",
  },
  { is: "on" },
];
const emptyTls = { object: {} };
const sentinelFix: FixRow = {
  when: ["$o.sentinels", "present"],
  title: "Turn TLS on for the servers and the Sentinels",
  setup: "Servers and Sentinels must accept TLS on these ports.",
  edits: [
    { op: "member", at: "$o", path: ["tls"], value: emptyTls },
    { op: "member", at: "$o", path: ["enableTLSForSentinelMode"], value: true },
    { op: "member", at: "$o", path: ["sentinelTLS"], value: emptyTls },
  ],
};
const sentinelFixKeepingTls: FixRow = {
  ...sentinelFix,
  when: {
    all: [
      ["$o.sentinels", "present"],
      ["$o.tls", "truthy"],
    ],
  },
  edits: [
    { op: "member", at: "$o", path: ["enableTLSForSentinelMode"], value: true },
    { op: "member", at: "$o", path: ["sentinelTLS"], value: emptyTls },
  ],
};
/** Adds `tls` to an object of options. */
export const ioredisAddTls: FixRow = {
  when: ["$o", "object"],
  title: "Turn TLS on with tls: {}",
  setup: SERVER_TLS,
  edits: [{ op: "member", at: "$o", path: ["tls"], value: emptyTls }],
};
/** Where only an object of options can take it. */
const optionsTlsFix: readonly FixRow[] = [
  sentinelFixKeepingTls,
  sentinelFix,
  { when: ["$o.tls", "false"], title: "Turn TLS on: remove tls: false", setup: SERVER_TLS, edits: [{ op: "remove", at: "$o.tls" }] },
  {
    when: ["$u:url", "scheme redis"],
    title: "Turn TLS on with rediss://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "rediss" }],
  },
  ioredisAddTls,
];
export const ioredisTlsFix: readonly FixRow[] = [
  ...optionsTlsFix,
  {
    when: {
      any: [
        ["$h", "present"],
        ["$u", "present"],
      ],
    },
    title: "Turn TLS on with tls: {}",
    setup: SERVER_TLS,
    edits: [{ op: "append", value: { object: { tls: emptyTls } } }],
  },
];
export const ioredisVerificationFix: readonly FixRow[] = [
  {
    when: ["$o.tls.rejectUnauthorized", "false"],
    title: "Check the certificate: remove rejectUnauthorized",
    setup: TRUSTED_CERTIFICATE,
    edits: [{ op: "remove", at: "$o.tls.rejectUnauthorized" }],
  },
  {
    title: "Check the host name: remove checkServerIdentity",
    setup: "The certificate must name the host that is connected to.",
    edits: [{ op: "remove", at: "$o.tls.checkServerIdentity" }],
  },
];
/** Where only an options object can take it. */
export const ioredisOptionsAuthFix: readonly FixRow[] = [
  {
    when: ["$o", "object"],
    title: "Add a password from REDIS_PASSWORD",
    setup: "REDIS_PASSWORD must hold the server's password.",
    edits: [{ op: "member", at: "$o", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
    also: [
      {
        title: "Add user name and password from the environment",
        setup: "REDIS_USERNAME and REDIS_PASSWORD must hold the credentials of an ACL user.",
        edits: [
          { op: "member", at: "$o", path: ["username"], value: { env: "REDIS_USERNAME" } },
          { op: "member", at: "$o", path: ["password"], value: { env: "REDIS_PASSWORD" } },
        ],
      },
    ],
  },
];
const ioredisAuthFix: readonly FixRow[] = [
  ...ioredisOptionsAuthFix,
  {
    title: "Add a password from REDIS_PASSWORD",
    setup: "REDIS_PASSWORD must hold the server's password.",
    edits: [{ op: "append", value: { object: { password: { env: "REDIS_PASSWORD" } } } }],
  },
];
export const ioredisHop: HopRow = {
  host: "$u:url.host|$h|$o.host|$o.sentinels[].host",
  place: ["$o.port", "$o.path"],
  transport: ioredisTransport,
  verification: ioredisVerification,
  username: "$u:url.username|$o.username",
  password: ["$u:url.password", "$u:url.query.password", "$o.password"],
  tlsFix: ioredisTlsFix,
  verificationFix: ioredisVerificationFix,
  authFix: ioredisAuthFix,
};
/** What hands an object of options on to ioredis, and takes nothing besides. */
export const ioredisOptionsHop: HopRow = { ...ioredisHop, tlsFix: optionsTlsFix, authFix: ioredisOptionsAuthFix };
/** The connections to the Sentinels themselves. */
export const ioredisSentinelHop: HopRow = {
  host: "$o.sentinels[].host",
  transport: [{ when: ["$o.sentinels", "absent"], is: "none" }, { when: ["$o.sentinelTLS", "truthy"], is: "tls" }, { is: "plain" }],
  verification: [
    { when: ["$o.sentinelTLS", "falsy"], is: "n/a" },
    { when: ["$o.sentinelTLS.rejectUnauthorized", "false"], is: "off", at: "$o.sentinelTLS.rejectUnauthorized" },
    { is: "on" },
  ],
  username: "$o.sentinelUsername",
  password: ["$o.sentinelPassword"],
  tlsFix: [sentinelFixKeepingTls, sentinelFix],
  verificationFix: [
    {
      title: "Check the Sentinels' certificates: remove rejectUnauthorized",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "remove", at: "$o.sentinelTLS.rejectUnauthorized" }],
    },
  ],
};
const clusterMemberFix: FixRow = {
  when: ["$o", "object"],
  title: "Turn TLS on with redisOptions: { tls: {} }",
  setup: "All nodes must accept TLS on these ports.",
  edits: [{ op: "member", at: "$o", path: ["redisOptions", "tls"], value: emptyTls }],
};
const clusterPasswordFix: FixRow = {
  when: ["$o", "object"],
  title: "Add a password from REDIS_PASSWORD",
  setup: "REDIS_PASSWORD must hold the server's password.",
  edits: [{ op: "member", at: "$o", path: ["redisOptions", "password"], value: { env: "REDIS_PASSWORD" } }],
};
/** TLS in node URLs or at the top of the options does nothing in a cluster. */
export const ioredisClusterHop: HopRow = {
  host: "$n:string:url.host|$n.host|$n.url:url.host",
  place: ["$n.port"],
  transport: [
    {
      when: {
        any: [
          ["$o.redisOptions.tls", "truthy"],
          ["$n.tls", "truthy"],
        ],
      },
      is: "tls",
    },
    { when: ["$n:string:url", "scheme rediss,valkeys"], is: "plain", at: "$n" },
    { when: ["$o.tls", "truthy"], is: "plain", at: "$o.tls" },
    {
      when: {
        any: [
          ["$n:string:url.host", "present"],
          ["$n.host", "present"],
          ["$n.url:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { is: "localhost" },
  ],
  verification: [
    {
      when: {
        all: [
          ["$o.redisOptions.tls", "falsy"],
          ["$n.tls", "falsy"],
        ],
      },
      is: "n/a",
    },
    { when: ["$o.redisOptions.tls.rejectUnauthorized", "false"], is: "off", at: "$o.redisOptions.tls.rejectUnauthorized" },
    {
      when: {
        all: [
          ["$o.redisOptions.tls.checkServerIdentity:function", "present"],
          ["$o.redisOptions.tls.checkServerIdentity()", "absent"],
        ],
      },
      is: "no-hostname",
      at: "$o.redisOptions.tls.checkServerIdentity",
    },
    { is: "on" },
  ],
  username: "$o.redisOptions.username|$n:string:url.username|$n.username",
  password: ["$o.redisOptions.password", "$n:string:url.password", "$n.password"],
  tlsFix: [
    clusterMemberFix,
    {
      when: ["$o", "absent"],
      title: "Turn TLS on with redisOptions: { tls: {} }",
      setup: "All nodes must accept TLS on these ports.",
      edits: [{ op: "append", value: { object: { redisOptions: { object: { tls: emptyTls } } } } }],
    },
  ],
  verificationFix: [
    {
      when: ["$o.redisOptions.tls.rejectUnauthorized", "false"],
      title: "Check the certificate: remove rejectUnauthorized",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "remove", at: "$o.redisOptions.tls.rejectUnauthorized" }],
    },
    {
      title: "Check the host name: remove checkServerIdentity",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "remove", at: "$o.redisOptions.tls.checkServerIdentity" }],
    },
  ],
  authFix: [
    clusterPasswordFix,
    {
      when: ["$o", "absent"],
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "append", value: { object: { redisOptions: { object: { password: { env: "REDIS_PASSWORD" } } } } } }],
    },
  ],
};
/** What hands nodes and an object of options on, and takes nothing besides. */
export const ioredisClusterOptionsHop: HopRow = {
  ...ioredisClusterHop,
  tlsFix: [clusterMemberFix],
  authFix: [clusterPasswordFix],
};
/** Positions of `new Redis(port, host, options)`, `(url, options)`, `(options)`. */
export const ioredisLet = { u: "0:string", h: "1:string", o: "2:object|1:object|0:object" };
export const ioredisClusterLet = { n: "0[]", o: "1" };
/** `console.log(client)` shows the options. */
