/** Settings of Django's extensions that are a URL, or what redis-py takes as keyword arguments. */
import { settingUrlTlsFix, settingUrlTransport } from "./django.ts";
import { settingUrlHop } from "./python-urls.ts";
import type { HopRow, SettingsRow } from "./row.ts";
import { CERT_NONE, SERVER_TLS, TRUSTED_CERTIFICATE } from "./shared.ts";

/** `$u` is a URL, or `$o` the options. */
const optionsHop: HopRow = {
  host: "$u:url.host|$o.host",
  transport: [
    { when: ["$o.unix_socket_path", "present"], is: "socket" },
    { when: ["$o.ssl", "truthy"], is: "tls" },
    { when: ["$o.host", "present"], is: "plain" },
    ...settingUrlTransport,
  ],
  verification: [
    { when: { all: [{ not: ["$o.ssl", "truthy"] }, { not: ["$u:url", "scheme rediss"] }] }, is: "n/a" },
    { when: ["$o.ssl_cert_reqs", CERT_NONE], is: "off", at: "$o.ssl_cert_reqs" },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$u:url.username|$o.username",
  password: ["$u:url.password", "$u:url.query.password", "$o.password"],
  tlsFix: [
    ...settingUrlTlsFix,
    {
      when: ["$o", "object"],
      title: "Turn TLS on with ssl",
      setup: SERVER_TLS,
      edits: [{ op: "member", at: "$o", path: ["ssl"], value: true }],
    },
  ],
  verificationFix: [
    {
      when: ["$o.ssl_cert_reqs", "written"],
      title: 'Check the certificate with ssl_cert_reqs "required"',
      setup: TRUSTED_CERTIFICATE,
      edits: [{ op: "replace", at: "$o.ssl_cert_reqs", value: "required" }],
    },
    ...(settingUrlHop.verificationFix ?? []),
  ],
  authFix: [
    {
      when: ["$o", "object"],
      title: "Add a password from REDIS_PASSWORD",
      setup: "REDIS_PASSWORD must hold the server's password.",
      edits: [{ op: "member", at: "$o", path: ["password"], value: { env: "REDIS_PASSWORD" } }],
    },
  ],
};

/** Library and package, the setting's name, and where the options are in it. */
const SETTINGS = [
  ["django-cacheops", "CACHEOPS_REDIS", ".CACHEOPS_REDIS"],
  ["django-constance", "CONSTANCE_REDIS_CONNECTION", ".CONSTANCE_REDIS_CONNECTION"],
  ["django-q", "Q_CLUSTER", ".Q_CLUSTER.redis"],
  // Flask-Session has a client under this name.
  ["django-redis-sessions", "SESSION_REDIS", ".SESSION_REDIS"],
] as const;

export const optionSettings: readonly SettingsRow[] = SETTINGS.map(([library, name, at]) => ({
  library,
  language: "python",
  package: library,
  names: [name],
  guard: {
    any: [
      [`${at}:string`, "present"],
      [`${at}:object`, "present"],
    ],
  },
  let: { u: `${at}:string`, o: `${at}:object` },
  hops: { data: optionsHop },
}));
