/** Clients that need no certificate (`tls-auth-clients no`). */
import { defineConfRule } from "../model/conf-rule.ts";
import { CLIENTS_WITHOUT_CERTIFICATE, reportClientsWithoutCertificate } from "./conf-tls-clients.ts";

export const confTlsAuthClientsNo = defineConfRule({
  id: "conf-tls-auth-clients-no",
  title: "TLS without certificates of clients (no)",
  cwe: [306],
  severity: "error",
  messages: CLIENTS_WITHOUT_CERTIFICATE,
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
    reportClientsWithoutCertificate(conf, "no", report);
  },
});
