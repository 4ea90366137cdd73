/** Options that switch a TLS check off, known by their own name in objects that are named after Redis. */
import type { SettingsRow } from "./row.ts";
import { CERT_NONE, TRUSTED_CERTIFICATE } from "./shared.ts";

const NAMED = "The certificate must name the host that is connected to.";

export const namedOptions: readonly SettingsRow[] = [
  {
    language: "python",
    library: "redis-py",
    package: "redis",
    names: ["ssl_cert_reqs", "ssl_check_hostname"],
    hops: {
      data: {
        host: "?",
        transport: [{ is: "tls" }],
        verification: [
          {
            when: [".ssl_cert_reqs", CERT_NONE],
            is: "off",
            at: ".ssl_cert_reqs",
          },
          { when: [".ssl_check_hostname", "false"], is: "no-hostname", at: ".ssl_check_hostname" },
          { is: "on" },
        ],
        verificationFix: [
          {
            when: [".ssl_cert_reqs", "written"],
            title: 'Check the certificate with ssl_cert_reqs "required"',
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "replace", at: ".ssl_cert_reqs", value: "required" }],
          },
          {
            title: "Check the host name with ssl_check_hostname",
            setup: NAMED,
            edits: [{ op: "replace", at: ".ssl_check_hostname", value: true }],
          },
        ],
      },
    },
  },
  {
    language: "typescript",
    library: "Redis",
    package: "ioredis",
    names: ["rejectUnauthorized", "checkServerIdentity"],
    hops: {
      data: {
        host: "?",
        transport: [{ is: "tls" }],
        verification: [
          { when: [".rejectUnauthorized", "false"], is: "off", at: ".rejectUnauthorized" },
          {
            when: {
              all: [
                [".checkServerIdentity:function", "present"],
                [".checkServerIdentity()", "absent"],
              ],
            },
            is: "no-hostname",
            at: ".checkServerIdentity",
          },
          { is: "on" },
        ],
        verificationFix: [
          {
            when: [".rejectUnauthorized", "written"],
            title: "Check the certificate: remove rejectUnauthorized",
            setup: TRUSTED_CERTIFICATE,
            edits: [{ op: "remove", at: ".rejectUnauthorized" }],
          },
          {
            title: "Check the host name: remove checkServerIdentity",
            setup: NAMED,
            edits: [{ op: "remove", at: ".checkServerIdentity" }],
          },
        ],
      },
    },
  },
];
