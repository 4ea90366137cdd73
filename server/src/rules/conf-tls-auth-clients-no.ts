/** Clients that need no certificate (`tls-auth-clients no`). */
import { linePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

export const confTlsAuthClientsNo = defineConfRule({
  id: "conf-tls-auth-clients-no",
  title: "TLS without certificates of clients (no)",
  cwe: [306],
  severity: "error",
  messages: {
    open: "Clients need neither a certificate nor a password, so that TLS protects the way to a server that is open to everybody. Demand one of the two.",
    password:
      "Clients need no certificate: the password alone says who they are. That is enough where passwords are long and changed; tls-auth-clients yes demands both.",
  },
  docs: {
    why: `By default a server with TLS demands a certificate of each client. With \`tls-auth-clients no\` it takes clients without one, so that TLS says nothing about who connects; then users and
their passwords have to. Without a password the server is open to everybody who reaches it, encrypted all the way: an error. With one this is information.`,
    fix: `Demand certificates, and give each program its own:

\`\`\`
tls-auth-clients yes
tls-ca-cert-file /etc/redis/tls/ca.crt
\`\`\`

Or keep the line, and give each program a user with a password.`,
  },
  check(conf, report) {
    const entry = conf.last("tls-auth-clients");
    if (!entry || conf.tlsPort === 0 || !conf.is("tls-auth-clients", "no")) return;
    const isOpen = conf.isOpen && conf.isWhole;
    report({
      at: linePlace(entry),
      message: isOpen ? "open" : "password",
      certainty: isOpen ? conf.certainty : "certain",
      ...(isOpen ? {} : { atMost: "information" as const }),
    });
  },
});
