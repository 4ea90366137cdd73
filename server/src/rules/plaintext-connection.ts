/** A connection without TLS to a host that is not on this machine. */
import type { Concepts, Connection } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspTls, redisTls } from "./references.ts";

export const plaintextConnection = defineRule({
  id: "plaintext-connection",
  title: "Redis connection without TLS",
  cwe: [319],
  severity: "warning",
  messages: {
    literal:
      "The connection to {server} at {host} is not encrypted, so anyone on the network path can read and change the data and the password. Connect with TLS.",
    undecided:
      "The connection to {server} at {host} is not encrypted in every case, so anyone on the network path may read and change the data and the password. Connect with TLS always.",
    variable:
      "This connection to {server} has no TLS: unless the host is this machine, anyone on the network path can read and change the data and the password. Connect with TLS.",
    decoy:
      "This looks like TLS, but {library} does not turn TLS on because of it: the connection to {server} is not encrypted, and anyone on the network path can read it. Turn TLS on the way {library} wants it.",
  },
  docs: {
    why: `Without TLS everything goes over the network as readable text: the password in the \`AUTH\` command, session data, tokens,
job payloads. Whoever can listen on the path (another container, a compromised host in the same network, a cloud
neighbour, a mirrored port) reads it; whoever can interfere changes it, and may hand back any value as if it came from Redis.

Several options only *look* like TLS. Redwarden reports the ones that were measured to connect in plain text, for example:

- redis-py: \`ssl_cert_reqs=…\` or \`ssl_ca_certs=…\` without \`ssl=True\`; \`ssl=True\` beside \`connection_pool=\`;
- node-redis 4 and later: \`socket: { tls: {} }\` (only \`tls: true\` counts);
- ioredis: \`new Redis.Cluster(["rediss://…"])\`, \`REDISS://\` in capitals, \`tls: {}\` alone with Sentinel;
- bull: a \`rediss://\` URL;
- Celery: \`broker_use_ssl = True\`.

Connections to this machine (\`localhost\`, \`127.0.0.0/8\`, \`::1\`), Unix sockets, fakes and REST clients are not reported,
and hosts named in \`trustedHosts\` are accepted. A host with a single label such as \`redis\`, as in compose files, is shown
as information. So is a host that is not in the source.`,
    fix: `Let the server listen with TLS (\`tls-port 6379\`, \`port 0\` in redis.conf; managed services have a switch) and connect with it:

| library | write |
|---|---|
| redis-py, valkey-py | \`redis.Redis(host=…, ssl=True, ssl_ca_certs="…")\`; for URLs \`rediss://\` (not \`ssl=True\`, which \`from_url\` refuses); for pools \`connection_class=redis.SSLConnection\` |
| redis-py Sentinel | \`Sentinel([...], ssl=True, sentinel_kwargs={"ssl": True})\`: two kinds of connections, two options |
| Django | \`"LOCATION": "rediss://…"\` |
| Celery | \`broker_url = "rediss://…?ssl_cert_reqs=required"\` |
| ioredis, BullMQ, bull | \`tls: {}\` in the options, or \`rediss://\` (not for bull) |
| ioredis Cluster | \`{ redisOptions: { tls: {} } }\` |
| ioredis Sentinel | \`tls: {}, enableTLSForSentinelMode: true, sentinelTLS: {}\` |
| node-redis 4 and later | \`rediss://\`, or \`socket: { host, tls: true }\` |

If the certificate comes from a private CA, give the client that CA; do not switch the check off.`,
    references: [redisTls, owaspTls],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const connection of concepts.connections) {
      const finding = isExposed(connection) ? findingFor(connection) : undefined;
      if (finding && isNew(finding.site)) report(finding);
    }
  },
});

/** `localhost` and `throws` are transports of their own: a call that ends there sends nothing over a network. */
function isExposed({ transport, host }: Connection): boolean {
  if (transport.is !== "plain" || host.isTrusted) return false;
  return host.kind === "literal" || host.kind === "environment" || host.kind === "variable";
}

function findingFor(c: Connection): Report {
  const isLiteral = c.host.kind === "literal";
  const isCertain = isLiteral && c.transport.certainty === "certain";
  return {
    site: c.decoy ?? c.site,
    message: c.decoy ? "decoy" : !isLiteral ? "variable" : isCertain ? "literal" : "undecided",
    data: { host: c.host.name, library: c.library, server: c.hop === "sentinel" ? "Redis Sentinel" : "Redis" },
    certainty: isCertain ? "certain" : "possible",
    trail: c.trail ?? c.host.trail,
    isMild: c.host.isSingleLabel,
    intents: c.tlsFixes.map((fix, i) => ({ ...fix, isPreferred: i === 0 })),
  };
}
