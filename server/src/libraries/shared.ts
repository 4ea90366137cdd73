/** Pieces of tables that several libraries of one family share. */
import type { Cases, Condition, FixRow, Transport, Verification } from "./row.ts";

/** Values of `ssl_cert_reqs` that switch certificate checks off. */
export const CERT_NONE = "is None,none,CERT_NONE,ssl.CERT_NONE,ssl.VerifyMode.CERT_NONE,0,false";

/** Ways to write redis-py's (and its forks') TLS connection class. */
export const SSL_CLASSES =
  "is redis.SSLConnection,redis.connection.SSLConnection,redis.asyncio.SSLConnection,redis.asyncio.connection.SSLConnection,valkey.SSLConnection,valkey.connection.SSLConnection,valkey.asyncio.SSLConnection,valkey.asyncio.connection.SSLConnection,aioredis.SSLConnection,aioredis.connection.SSLConnection";
export const PLAIN_CLASSES =
  "is redis.Connection,redis.connection.Connection,redis.asyncio.Connection,redis.asyncio.connection.Connection,valkey.Connection,valkey.connection.Connection,valkey.asyncio.Connection,valkey.asyncio.connection.Connection,aioredis.Connection,aioredis.connection.Connection";
export const SOCKET_CLASSES =
  "is redis.UnixDomainSocketConnection,redis.connection.UnixDomainSocketConnection,redis.asyncio.UnixDomainSocketConnection,redis.asyncio.connection.UnixDomainSocketConnection,valkey.UnixDomainSocketConnection,valkey.connection.UnixDomainSocketConnection,valkey.asyncio.UnixDomainSocketConnection,aioredis.UnixDomainSocketConnection";
export const FAKE_CLASSES = "prefix fakeredis.";

/** What must be in place before any client can connect with TLS. */
export const SERVER_TLS = "The server must accept TLS on this port.";
/** What must be in place before certificates are checked. */
export const TRUSTED_CERTIFICATE = "The server's certificate must come from a CA that this machine trusts.";

// ------------------------------------------------------- redis-py and its forks

/** `Redis(…)` with keyword options. */
export const keywordTransport: Cases<Transport> = [
  { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
  { when: ["unix_socket_path=", "truthy"], is: "socket" },
  { when: ["ssl=", "truthy"], is: "tls" },
  { when: ["0|host=", "absent"], is: "localhost" },
  { when: ["ssl_cert_reqs=", "present"], is: "plain", at: "ssl_cert_reqs=" },
  { when: ["ssl_ca_certs=", "present"], is: "plain", at: "ssl_ca_certs=" },
  { is: "plain" },
];
const keywordOff: Cases<Verification> = [
  { when: { not: ["ssl=", "truthy"] }, is: "n/a" },
  {
    when: ["ssl_cert_reqs=", CERT_NONE],
    is: "off",
    at: "ssl_cert_reqs=",
  },
  { when: ["ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=" },
];
/** Host names are checked by default only since redis-py 6. */
const oldHostName: Condition = { surely: { all: [["ssl_check_hostname=", "absent"], { version: "<6" }] } };
/** redis-py. */
export const keywordVerification: Cases<Verification> = [
  { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
  ...keywordOff,
  { when: oldHostName, is: "no-hostname" },
  { is: "on" },
];
/** Forks that never check the host name unless told to. */
export const keywordVerificationLax: Cases<Verification> = [
  { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
  ...keywordOff,
  { when: ["ssl_check_hostname=", "absent"], is: "no-hostname" },
  { is: "on" },
];
export const withSsl: FixRow = {
  title: "Turn TLS on with ssl=True",
  setup: SERVER_TLS,
  edits: [{ op: "keyword", name: "ssl", value: true }],
  also: [
    {
      title: "Turn TLS on with a CA file from REDIS_CA_CERTS",
      setup: "REDIS_CA_CERTS must name the CA file, and the server must accept TLS on this port.",
      edits: [
        { op: "keyword", name: "ssl", value: true },
        { op: "keyword", name: "ssl_ca_certs", value: { env: "REDIS_CA_CERTS" } },
      ],
    },
  ],
};
export const keywordTlsFix: readonly FixRow[] = [
  {
    when: { all: [{ version: "<6" }, ["ssl_check_hostname=", "absent"]] },
    title: "Turn TLS on with ssl=True and check the host name",
    setup: SERVER_TLS,
    edits: [
      { op: "keyword", name: "ssl", value: true },
      { op: "keyword", name: "ssl_check_hostname", value: true },
    ],
  },
  withSsl,
];
/** Where the host name is not checked by default in any version. */
export const keywordTlsFixLax: readonly FixRow[] = [
  {
    when: ["ssl_check_hostname=", "absent"],
    title: "Turn TLS on with ssl=True and check the host name",
    setup: SERVER_TLS,
    edits: [
      { op: "keyword", name: "ssl", value: true },
      { op: "keyword", name: "ssl_check_hostname", value: true },
    ],
  },
  ...keywordTlsFix,
];
const checkAgain: readonly FixRow[] = [
  {
    title: "Check the certificate with a CA file from REDIS_CA_CERTS",
    setup: "REDIS_CA_CERTS must name the CA file.",
    edits: [
      { op: "replace", at: "ssl_cert_reqs=", value: "required" },
      { op: "keyword", name: "ssl_ca_certs", value: { env: "REDIS_CA_CERTS" } },
    ],
  },
];
export const keywordVerificationFix: readonly FixRow[] = [
  {
    when: {
      all: [
        ["ssl_check_hostname=", "false"],
        ["ssl_cert_reqs=", CERT_NONE],
      ],
    },
    title: "Check certificate and host name",
    setup: TRUSTED_CERTIFICATE,
    edits: [
      { op: "replace", at: "ssl_cert_reqs=", value: "required" },
      { op: "replace", at: "ssl_check_hostname=", value: true },
    ],
  },
  {
    when: {
      all: [
        ["ssl_cert_reqs=", CERT_NONE],
        ["ssl_ca_certs=", "absent"],
      ],
    },
    title: 'Check the certificate with ssl_cert_reqs="required"',
    setup: TRUSTED_CERTIFICATE,
    edits: [{ op: "replace", at: "ssl_cert_reqs=", value: "required" }],
    also: checkAgain,
  },
  {
    when: ["ssl_check_hostname=", "false"],
    title: "Check the host name with ssl_check_hostname=True",
    setup: "The certificate must name the host that is connected to.",
    edits: [{ op: "replace", at: "ssl_check_hostname=", value: true }],
  },
  {
    // Off, perhaps in some cases only.
    when: { not: { surely: { not: ["ssl_cert_reqs=", CERT_NONE] } } },
    title: 'Check the certificate with ssl_cert_reqs="required"',
    setup: TRUSTED_CERTIFICATE,
    edits: [{ op: "replace", at: "ssl_cert_reqs=", value: "required" }],
  },
  {
    title: "Check the host name with ssl_check_hostname=True",
    setup: "The certificate must name the host that is connected to.",
    edits: [{ op: "keyword", name: "ssl_check_hostname", value: true }],
  },
];
export const withPassword: FixRow = {
  title: "Add a password from REDIS_PASSWORD",
  setup: "REDIS_PASSWORD must hold the server's password.",
  edits: [{ op: "keyword", name: "password", value: { env: "REDIS_PASSWORD" } }],
  also: [
    {
      title: "Add user name and password from the environment",
      setup: "REDIS_USERNAME and REDIS_PASSWORD must hold the credentials of an ACL user.",
      edits: [
        { op: "keyword", name: "username", value: { env: "REDIS_USERNAME" } },
        { op: "keyword", name: "password", value: { env: "REDIS_PASSWORD" } },
      ],
    },
  ],
};
export const keywordAuthFix: readonly FixRow[] = [withPassword];

/** `from_url(u, …)`: needs `let: { u }`. A keyword `ssl=` never reaches the connection: it makes the call fail. */
export const urlTransport: Cases<Transport> = [
  { when: ["ssl=", "written"], is: "throws" },
  { when: ["connection_class=", FAKE_CLASSES], is: "none" },
  {
    when: { all: [["$u:url", "scheme redis,valkey"], ["ssl_cert_reqs=", "written"], { not: ["connection_class=", SSL_CLASSES] }] },
    is: "throws",
  },
  { when: ["connection_class=", SSL_CLASSES], is: "tls" },
  {
    when: {
      all: [
        ["connection_class=", PLAIN_CLASSES],
        ["$u:url", "scheme rediss,valkeys"],
      ],
    },
    is: "plain",
    at: "connection_class=",
  },
  { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
  { when: ["$u:url", "scheme unix"], is: "socket" },
  {
    when: {
      all: [
        ["$u:url", "scheme redis,valkey"],
        ["$u:url.host", "absent"],
      ],
    },
    is: "localhost",
  },
  { when: ["$u:url", "scheme redis,valkey"], is: "plain" },
  { is: "throws" },
];
const urlOff: Cases<Verification> = [
  { when: { all: [["$u:url", "scheme redis,valkey,unix"], { not: ["connection_class=", SSL_CLASSES] }] }, is: "n/a" },
  { when: ["connection_class=", PLAIN_CLASSES], is: "n/a" },
  { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
  {
    when: {
      all: [
        ["$u:url.query.ssl_cert_reqs", "absent"],
        ["ssl_cert_reqs=", CERT_NONE],
      ],
    },
    is: "off",
    at: "ssl_cert_reqs=",
  },
  {
    when: ["$u:url.query.ssl_check_hostname", "matches /^(?:0|[Ff]|[Nn]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo])$/"],
    is: "no-hostname",
    at: "$u:url.query.ssl_check_hostname",
  },
  { when: ["ssl_check_hostname=", "false"], is: "no-hostname", at: "ssl_check_hostname=" },
];
const noHostNameOption: Condition = {
  all: [
    ["$u:url.query.ssl_check_hostname", "absent"],
    ["ssl_check_hostname=", "absent"],
  ],
};
export const urlVerification: Cases<Verification> = [
  ...urlOff,
  { when: { surely: { all: [noHostNameOption, { version: "<6" }] } }, is: "no-hostname" },
  { is: "on" },
];
export const urlVerificationLax: Cases<Verification> = [...urlOff, { when: noHostNameOption, is: "no-hostname" }, { is: "on" }];
const withoutClass: FixRow = {
  when: ["connection_class=", PLAIN_CLASSES],
  title: "Remove connection_class, which switches TLS off",
  setup: SERVER_TLS,
  edits: [{ op: "remove", at: "connection_class=" }],
};
const checkedRediss: FixRow = {
  title: "Turn TLS on with rediss:// and check the host name",
  setup: SERVER_TLS,
  edits: [
    { op: "scheme", at: "$u", to: "rediss" },
    { op: "keyword", name: "ssl_check_hostname", value: true },
  ],
};
export const urlTlsFix: readonly FixRow[] = [
  withoutClass,
  { ...checkedRediss, when: { all: [["$u:url", "scheme redis"], noHostNameOption, { version: "<6" }] } },
  {
    when: ["$u:url", "scheme redis"],
    title: "Turn TLS on with rediss://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "rediss" }],
  },
  {
    when: ["$u:url", "scheme valkey"],
    title: "Turn TLS on with valkeys://",
    setup: SERVER_TLS,
    edits: [{ op: "scheme", at: "$u", to: "valkeys" }],
  },
];
/** Where the host name is not checked by default in any version. */
export const urlTlsFixLax: readonly FixRow[] = [
  withoutClass,
  { ...checkedRediss, when: { all: [["$u:url", "scheme redis"], noHostNameOption] } },
  {
    when: { all: [["$u:url", "scheme valkey"], noHostNameOption] },
    title: "Turn TLS on with valkeys:// and check the host name",
    setup: SERVER_TLS,
    edits: [
      { op: "scheme", at: "$u", to: "valkeys" },
      { op: "keyword", name: "ssl_check_hostname", value: true },
    ],
  },
  ...urlTlsFix,
];
export const queryVerificationFix: FixRow = {
  when: ["$u:url.query.ssl_cert_reqs", "is none"],
  title: "Check the certificate with ssl_cert_reqs=required",
  setup: TRUSTED_CERTIFICATE,
  edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
};
export const urlVerificationFix: readonly FixRow[] = [
  queryVerificationFix,
  {
    when: { all: [["$u:url.query.ssl_check_hostname", "written"], { not: ["ssl_cert_reqs=", CERT_NONE] }] },
    title: "Check the host name with ssl_check_hostname=true",
    setup: "The certificate must name the host that is connected to.",
    edits: [{ op: "query", at: "$u", name: "ssl_check_hostname", value: "true" }],
  },
  ...keywordVerificationFix,
];
