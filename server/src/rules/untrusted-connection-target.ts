/** A Redis connection that goes where a request says. */
import type { Concepts, Injection } from "../model/concepts.ts";
import type { Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspRequestForgery, redisSecurity } from "./references.ts";

export const untrustedConnectionTarget = defineRule({
  id: "untrusted-connection-target",
  title: "Redis connection to a place that a request chooses",
  cwe: [918],
  severity: "error",
  messages: {
    target:
      "The request chooses where this Redis connection goes ({name}), so its sender can reach machines inside the network, and hand back any value as if it came from Redis. Choose the server from a fixed list.",
  },
  docs: {
    why: `The server makes the connection, from where it stands: inside the network, past the firewall. Whoever chooses host, port or
URL can make it knock at any door there: scan ports, talk to services that trust their network, or to the metadata service of the cloud.
The Redis protocol is plain text with lines, so that with chosen commands or keys it speaks to many other services as well.

The other way round, a connection to a server of the attacker's hands over the password in the \`AUTH\` command, and everything
that is read from it is what the attacker wants: sessions, pickles, scripts.

Hosts and URLs from configuration and from the environment are not reported, nor are functions that pass on a parameter.`,
    fix: `Let the request choose by name among servers that the configuration knows:

\`\`\`python
SERVERS = {"eu": os.environ["REDIS_EU_URL"], "us": os.environ["REDIS_US_URL"]}
client = redis.from_url(SERVERS[request.args["region"]])
\`\`\`

\`\`\`ts
const servers = new Map([["eu", process.env.REDIS_EU_URL], ["us", process.env.REDIS_US_URL]]);
const url = servers.get(req.params.region);
if (!url) return res.sendStatus(404);
const client = createClient({ url });
\`\`\`

A tool whose purpose is to connect anywhere (an administration console) belongs behind a log-in, with an allow-list of networks, on a
machine from which nothing else can be reached. The quick fix lets only those servers pass that the environment variable
\`REDIS_ALLOWED_SERVERS\` lists; where a request brings all options at once there is none.`,
    references: [redisSecurity, owaspRequestForgery],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    const targets = concepts.injections.filter((i) => i.into === "target");
    for (const injection of targets) {
      if (isNew(injection.call))
        report(
          findingFor(
            injection,
            targets.filter((i) => isSameCall(i, injection)),
          ),
        );
    }
  },
});

function isSameCall(a: Injection, b: Injection): boolean {
  return a.call.unit === b.call.unit && a.call.file === b.call.file && a.call.start === b.call.start && a.call.end === b.call.end;
}

/** All that a request brings (`body`, `request.json`) instead of one value of it: options of a client, not the name of a server. */
const ALL = /^(?:body|query|params)$|^request\.\w+(?:\(\))?$|\.(?:body|query|params)$/;

function placeOf(i: Injection): Injection["site"] {
  return i.tainted[0]?.site ?? i.site;
}

function findingFor(i: Injection, all: readonly Injection[]): Report {
  const [first] = i.tainted;
  const isNew = firstTimeOnly();
  const [site, ...others] = all.flatMap((x) => x.tainted.map((p) => p.site)).filter(isNew);
  return {
    site: placeOf(i),
    message: "target",
    data: { name: first?.name || "a value" },
    certainty: first?.certainty ?? "possible",
    trail: first?.trail,
    intents:
      site && all.every((x) => x.isOne) && !(i.isWhole && ALL.test(first?.name ?? ""))
        ? [{ intent: "wrapInValidator", site, others, of: "server", isPreferred: true }]
        : [],
  };
}
