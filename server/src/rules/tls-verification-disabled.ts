/** TLS whose certificate or host name is not checked. */
import type { Concepts, Connection } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspTls, redisTls } from "./references.ts";

export const tlsVerificationDisabled = defineRule({
  id: "tls-verification-disabled",
  title: "TLS certificate of Redis not checked",
  cwe: [295],
  severity: "error",
  messages: {
    off: "The certificate of the Redis server is not checked, so anyone on the network path can pose as Redis, read the password and return false data. Remove this, and name the CA if it is a private one.",
    offByDefault:
      "{library} does not check the certificate of the Redis server here unless it is told to, so anyone on the network path can pose as Redis. Require certificates explicitly, and name the CA if it is a private one.",
    hostName:
      "The host name in the certificate of the Redis server is not checked, so anyone with a certificate of the same CA can pose as Redis. Remove this, and connect by a name that is in the certificate.",
  },
  docs: {
    why: `TLS without a checked certificate keeps out those who only listen, not those who interfere: whoever can redirect the
connection (DNS, ARP, a rogue container, a compromised router) answers with a certificate of their own and reads the
password, every value, and may return any data. Switching off only the host name check lets anyone in who has some
certificate of the same CA, which with a public CA means everyone.

The check is mostly switched off because of a self-signed certificate or a private CA. Both work with the check on.

Where a setting or an option about the check itself asks for it (\`if SKIP_TLS_VERIFY:\`, \`--insecure\`), whoever runs the program decides: that is a possible finding,
shown as information.`,
    fix: `Leave the check on and tell the client which CA to trust:

| library | write |
|---|---|
| redis-py, valkey-py | \`ssl=True, ssl_cert_reqs="required", ssl_ca_certs=os.environ["REDIS_CA_CERTS"]\`; with redis-py before 6 and valkey-py also \`ssl_check_hostname=True\` |
| URLs | \`rediss://host:6379/0?ssl_cert_reqs=required&ssl_ca_certs=/etc/ssl/redis-ca.pem\` |
| Django | \`"CONNECTION_POOL_KWARGS": {"ssl_ca_certs": "…"}\` |
| Celery | \`broker_use_ssl = {"ssl_cert_reqs": ssl.CERT_REQUIRED, "ssl_ca_certs": "…"}\`; without it a \`rediss://\` broker is not checked |
| ioredis, BullMQ | \`tls: { ca: readFileSync("redis-ca.pem") }\` |
| node-redis 4 and later | \`socket: { tls: true, ca: readFileSync("redis-ca.pem") }\` |

If the name in the certificate differs from the one you connect to, set \`servername\` (JavaScript) or connect by the name
in the certificate.`,
    references: [redisTls, owaspTls],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const connection of concepts.connections) {
      const finding = findingFor(connection);
      // Several connections may share one option, which is the one place to mend.
      if (finding && isNew(connection.verificationOption ?? finding.site)) report(finding);
    }
  },
});

/** The option is written in another file than the connection that uses it. */
function isElsewhere(c: Connection): c is Connection & { readonly verificationOption: NonNullable<Connection["verificationOption"]> } {
  return c.verificationOption !== undefined && c.verificationOption.file !== c.site.file;
}

function findingFor(c: Connection): Report | undefined {
  const { is, certainty } = c.verification;
  if (is !== "off" && is !== "no-hostname") return undefined;
  const written = c.verificationSite;
  // A library that does not check names unless told to is not something the author switched off.
  if (is === "no-hostname" && !written) return undefined;
  const message = is === "no-hostname" ? "hostName" : written ? "off" : "offByDefault";
  return {
    site: written ?? c.site,
    message,
    data: { library: c.library },
    certainty,
    trail: isElsewhere(c) ? { site: c.verificationOption, step: "assigned", name: "", previous: undefined } : c.trail,
    // Nobody stands between a program and its own machine; but with no URL at all, it comes from elsewhere.
    isMild: c.host.kind === "loopback" && c.transport.is !== "none",
    intents: c.verificationFixes.map((fix, i) => ({ ...fix, isPreferred: i === 0 })),
  };
}
