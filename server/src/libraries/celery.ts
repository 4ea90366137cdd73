/** Celery and kombu. Their own URL rules differ from redis-py's: options in the URL or a dict decide, not the scheme alone. */
import type { Cases, ClientRow, FixRow, HopRow, SettingsRow, Transport, Verification } from "./row.ts";
import { CERT_NONE, SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

const base = {
  language: "python",
  package: "celery",
  url: { split: ";", schemes: ["redis", "rediss", "valkey", "valkeys", "sentinel", "redis+socket", "socket"] },
} as const;
const REDIS = "scheme redis,rediss,sentinel,valkey,valkeys";

/** `$u` is the broker URL, `$s` broker_use_ssl. */
const brokerTransport: Cases<Transport> = [
  { when: ["$u:url", "scheme redis+socket"], is: "socket" },
  { when: { not: ["$u:url", REDIS] }, is: "none" },
  // A TypeError inside kombu is swallowed, and the connection stays plain, whatever the scheme.
  { when: ["$s", "true"], is: "plain", at: "$s" },
  { when: ["$s", "filled"], is: "tls" },
  { when: ["$u:url", "some ssl_"], is: "tls" },
  {
    when: {
      all: [
        ["$u:url", "scheme redis,valkey,sentinel"],
        ["$u:url.host", "present"],
      ],
    },
    is: "plain",
  },
  { when: ["$u:url", "scheme rediss,valkeys"], is: "tls" },
  { is: "localhost" },
];
const brokerVerification: Cases<Verification> = [
  // These names of options are those of the Redis transport, so they hold whatever the URL is.
  {
    when: {
      all: [["$s.ssl_cert_reqs", CERT_NONE], { not: { surely: ["$u", "prefix amqp"] } }],
    },
    is: "off",
    at: "$s.ssl_cert_reqs",
  },
  { when: { not: ["$u:url", REDIS] }, is: "n/a" },
  { when: ["$s", "true"], is: "n/a" },
  { when: ["$s.ssl_check_hostname", "false"], is: "no-hostname", at: "$s.ssl_check_hostname" },
  { when: ["$s", "filled"], is: "on" },
  { when: ["$u:url.query.ssl_cert_reqs", "is none,CERT_NONE"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
  { when: ["$u:url", "some ssl_"], is: "on" },
  // Without any option kombu does not verify.
  { when: ["$u:url", "scheme rediss,valkeys"], is: "off", at: "$u:url.host" },
  { is: "n/a" },
];
const verifiedUrl: FixRow = {
  title: "Turn TLS on with rediss:// and ssl_cert_reqs=required",
  setup: SERVER_TLS,
  edits: [
    { op: "scheme", at: "$u", to: "rediss" },
    { op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" },
  ],
};
const verifiedOptions: FixRow = {
  title: "Turn TLS on with checked certificates",
  setup: SERVER_TLS,
  edits: [{ op: "replace", at: "$s", value: { object: { ssl_cert_reqs: "required" } } }],
};
const optionFixes: readonly FixRow[] = [
  {
    when: ["$s.ssl_cert_reqs", CERT_NONE],
    title: 'Check the certificate with ssl_cert_reqs "required"',
    setup: TRUSTED_CERTIFICATE,
    edits: [{ op: "replace", at: "$s.ssl_cert_reqs", value: "required" }],
  },
  {
    when: ["$s.ssl_check_hostname", "false"],
    title: "Check the host name with ssl_check_hostname",
    setup: "The certificate must name the host that is connected to.",
    edits: [{ op: "replace", at: "$s.ssl_check_hostname", value: true }],
  },
];
const verificationFix: readonly FixRow[] = [
  ...optionFixes,
  {
    title: "Check the certificate with ssl_cert_reqs=required",
    setup: TRUSTED_CERTIFICATE,
    edits: [{ op: "query", at: "$u", name: "ssl_cert_reqs", value: "required" }],
  },
];
const broker: HopRow = {
  host: "$u:url:scheme(redis,valkey,sentinel).host|$u:url.host",
  transport: brokerTransport,
  verification: brokerVerification,
  username: "$u:url.username",
  password: ["$u:url.password", "$u:url.query.password", "$x.password", "$x.sentinel_kwargs.password"],
  otherAuth: ["$u:url.query.credential_provider"],
  tlsFix: [
    { when: ["$s", "true"], ...verifiedOptions },
    { when: ["$u:url", "scheme redis"], ...verifiedUrl },
  ],
  verificationFix,
};
/** `$r` is the result backend's URL, `$t` redis_backend_use_ssl. */
const backend: HopRow = {
  host: "$r:url:scheme(redis,sentinel).host|$r:url.host",
  transport: [
    { when: ["$r:url", "scheme socket,redis+socket"], is: "socket" },
    { when: { not: ["$r:url", "scheme redis,rediss,sentinel"] }, is: "none" },
    {
      when: {
        all: [
          ["$r:url", "scheme redis"],
          ["$t", "filled"],
        ],
      },
      is: "throws",
    },
    {
      when: {
        all: [
          ["$r:url", "scheme redis,sentinel"],
          ["$r:url.host", "present"],
        ],
      },
      is: "plain",
    },
    { when: { all: [["$r:url", "scheme rediss"], ["$r:url.query.ssl_cert_reqs", "absent"], { not: ["$t", "filled"] }] }, is: "throws" },
    { when: ["$r:url", "scheme rediss"], is: "tls" },
    { is: "localhost" },
  ],
  verification: [
    {
      when: {
        all: [["$t.ssl_cert_reqs", CERT_NONE], { not: { surely: ["$r:url", "scheme redis,sentinel"] } }],
      },
      is: "off",
      at: "$t.ssl_cert_reqs",
    },
    { when: { not: ["$r:url", "scheme rediss"] }, is: "n/a" },
    { when: ["$t.ssl_check_hostname", "false"], is: "no-hostname", at: "$t.ssl_check_hostname" },
    { when: ["$r:url.query.ssl_cert_reqs", "is none,CERT_NONE"], is: "off", at: "$r:url.query.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$r:url.username",
  password: [
    "$r:url.password",
    "$r:url.query.password",
    ".redis_password|.CELERY_REDIS_PASSWORD",
    "$y.password",
    "$y.sentinel_kwargs.password",
  ],
  otherAuth: ["$r:url.query.credential_provider", ".redis_backend_credential_provider"],
  tlsFix: [
    {
      when: ["$r:url", "scheme redis"],
      title: "Turn TLS on with rediss:// and ssl_cert_reqs=required",
      setup: SERVER_TLS,
      edits: [
        { op: "scheme", at: "$r", to: "rediss" },
        { op: "query", at: "$r", name: "ssl_cert_reqs", value: "required" },
      ],
    },
  ],
  verificationFix: [
    {
      when: ["$t.ssl_cert_reqs", CERT_NONE],
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "$t.ssl_cert_reqs", value: "required" }],
    },
    {
      when: ["$t.ssl_check_hostname", "false"],
      title: "Check the host name with ssl_check_hostname",
      setup: "The certificate must name the host that is connected to.",
      edits: [{ op: "replace", at: "$t.ssl_check_hostname", value: true }],
    },
    {
      title: "Check the certificate with ssl_cert_reqs=required",
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "query", at: "$r", name: "ssl_cert_reqs", value: "required" }],
    },
  ],
};
const settingUrl = ".broker_url|.BROKER_URL|.CELERY_BROKER_URL";
const readUrl = ".broker_read_url|.broker_write_url";
const settingSsl = ".broker_use_ssl|.BROKER_USE_SSL|.CELERY_BROKER_USE_SSL";
const resultUrl = ".result_backend|.CELERY_RESULT_BACKEND|.RESULT_BACKEND|.CELERY_RESULT_BACKEND_URL";
const brokerOptions = ".broker_transport_options|.BROKER_TRANSPORT_OPTIONS|.CELERY_BROKER_TRANSPORT_OPTIONS";
const resultOptions = ".result_backend_transport_options|.CELERY_RESULT_BACKEND_TRANSPORT_OPTIONS";
const resultSsl = ".redis_backend_use_ssl|.CELERY_REDIS_BACKEND_USE_SSL|.REDIS_BACKEND_USE_SSL|.CELERY_RESULT_BACKEND_USE_SSL";
const sslNames = [settingSsl, resultSsl].flatMap((s) => s.split("|")).map((name) => name.slice(1));
const objects = ["celery.Celery().conf", "celery.current_app.conf", "celery.app.app_or_default().conf"];

const serializerNames = [
  ...["task_serializer", "result_serializer", "event_serializer"],
  ...["CELERY_TASK_SERIALIZER", "CELERY_RESULT_SERIALIZER", "CELERY_EVENT_SERIALIZER", "TASK_SERIALIZER", "RESULT_SERIALIZER"],
];
const acceptNames = [
  ...["accept_content", "result_accept_content"],
  ...["CELERY_ACCEPT_CONTENT", "CELERY_RESULT_ACCEPT_CONTENT", "ACCEPT_CONTENT"],
];

export const celerySettings: readonly SettingsRow[] = [
  {
    ...base,
    library: "Celery",
    names: [...serializerNames, ...acceptNames],
    objects,
    guard: { not: { surely: [settingUrl, "matches /^(?:amqps?|pyamqp|sqs|kafka|mongodb|memory|filesystem|sqla)[+:]/"] } },
    hops: {},
    serializers: {
      at: [...serializerNames.map((n) => `.${n}`), ...acceptNames.map((n) => `.${n}[]`)],
      surely: {
        any: [
          [settingUrl, "matches /^(?:redis|rediss|sentinel)[+:]/"],
          [resultUrl, "matches /^(?:redis|rediss)[+:]/"],
        ],
      },
      instead: "json",
    },
  },
  {
    ...base,
    library: "Celery",
    names: ["broker_url", "BROKER_URL", "CELERY_BROKER_URL", "broker_read_url", "broker_write_url"],
    objects,
    let: { u: `${settingUrl}|${readUrl}`, s: settingSsl, x: brokerOptions },
    hops: { broker },
  },
  {
    ...base,
    library: "Celery",
    names: ["result_backend", "CELERY_RESULT_BACKEND", "RESULT_BACKEND", "CELERY_RESULT_BACKEND_URL"],
    objects,
    let: { r: resultUrl, t: resultSsl, y: resultOptions },
    hops: { backend },
  },
  {
    ...base,
    library: "Celery",
    // With the URL elsewhere, the TLS options alone still say what is not checked.
    names: ["broker_use_ssl", "BROKER_USE_SSL", "CELERY_BROKER_USE_SSL"],
    objects,
    guard: {
      all: [
        [`${settingUrl}|${readUrl}`, "absent"],
        [settingSsl, "some ssl_"],
      ],
    },
    let: { s: settingSsl },
    hops: {
      broker: {
        host: "?",
        transport: [{ is: "tls" }],
        verification: [
          {
            when: ["$s.ssl_cert_reqs", CERT_NONE],
            is: "off",
            at: "$s.ssl_cert_reqs",
          },
          { when: ["$s.ssl_check_hostname", "false"], is: "no-hostname", at: "$s.ssl_check_hostname" },
          { is: "on" },
        ],
        verificationFix: optionFixes,
      },
    },
  },
];

export const celeryClients: readonly ClientRow[] = [
  {
    ...base,
    library: "Celery",
    create: ["celery.Celery", "celery.app.Celery", "celery.app.base.Celery"],
    traps: [
      "A rediss:// broker without options of TLS does not check the certificate.",
      "broker_use_ssl=True leaves the connection plain, even with rediss://: it must be a dict.",
      "A rediss:// result backend without ssl_cert_reqs is a ValueError at the start.",
      "redis_backend_use_ssl beside a redis:// result backend is a ValueError.",
    ],
    gives: "queue",
    let: {
      u: `broker=|9|${settingUrl}`,
      s: settingSsl,
      r: `backend=|2|${resultUrl}`,
      t: resultSsl,
      x: brokerOptions,
      y: resultOptions,
    },
    // The URLs among the settings make connections of their own.
    later: { at: "celery.Celery().conf", names: sslNames },
    hops: { broker, backend },
  },
  {
    ...base,
    library: "kombu",
    package: "kombu",
    traps: ["ssl=True leaves the connection plain: it must be a dict."],
    create: ["kombu.Connection", "kombu.BrokerConnection", "kombu.connection.Connection"],
    gives: "queue",
    let: { u: "0|hostname=", s: "6|ssl=", x: "transport_options=" },
    hops: { broker: { ...broker, password: [...(broker.password ?? []), "2|password="], username: "$u:url.username|1|userid=" } },
  },
];
