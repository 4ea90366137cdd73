/** A Redis secret, or the text of a Redis error, that goes to a client. */
import type { Concepts, Disclosure } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspErrors, owaspSecrets, redisSecurity } from "./references.ts";

export const secretInResponse = defineRule({
  id: "secret-in-response",
  title: "Redis secret or error details in a response",
  cwe: [200, 209],
  severity: "error",
  messages: {
    password: "The Redis password ({name}) goes to the client. Leave it out.",
    url: "{name} is a Redis URL that can contain the password, and it goes to the client. Leave it out.",
    options: "{name} holds the Redis password among the connection options, and it goes to the client. Send only the fields that it needs.",
    client:
      "The text form of {name} shows the connection options of the Redis client, password included, and it goes to the client. Leave it out.",
    storedSecret:
      "{name} is a secret that is read from Redis, and it goes to the client, where a script, a proxy or a cache can read it. Send a reference, or whether it matched.",
    code: "{name} is a one-time code that Redis keeps to compare it with what the client sends, and it goes to that client: it proves nothing any more. Send it by mail or SMS only.",
    errorElsewhere:
      "{name} may hold the text of a Redis error, which goes to the client: it tells host names, ports, user names and commands. Log it where it is caught, and return a text that says nothing.",
    error:
      "The text of this Redis error goes to the client: it tells host names, ports, user names and commands. Log it, and send a text that says nothing.",
  },
  docs: {
    why: `A response leaves the house. What is in it can be read by the user, by scripts in the page, by proxies, caches and browser
extensions, and by whoever only tries what the server answers.

Texts of Redis errors are written for operators: \`Error 111 connecting to 10.0.3.7:6379\`, \`WRONGPASS invalid username-password pair\`,
\`NOPERM User app has no permissions to run the 'config' command\`. Each of them tells an attacker where the server is, who
talks to it and what was tried. A one-time code that comes back in the answer makes the second factor worthless, and a
stored token that is sent to whoever asks is no secret any more.

An object that is sent as a whole takes its secrets along: \`settings.model_dump()\`, \`jsonable_encoder(session)\`, \`res.json(config)\`.

A token that a log-in, or the route that renews it, gives to its client is information: it may only have been kept since the last time. So
are texts of errors where a condition asks whether the program is being developed (\`NODE_ENV === "development"\`, \`app.debug\`).
Fixed texts, names of error classes, ids, hashes of passwords, and tokens that were just made for the client are not reported; nor are fields that
\`exclude=\`, \`Field(exclude=True)\`, \`SecretStr\`, a \`response_model\` or a \`toJSON\` of its own keeps back.`,
    fix: `Log the details, send a fixed text:

\`\`\`python
except redis.RedisError:
    log.exception("cannot read the cart")
    return jsonify(error="temporarily unavailable"), 503
\`\`\`

\`\`\`ts
} catch (error) {
  log.error(error, "cannot read the cart");
  res.status(503).json({ error: "temporarily unavailable" });
}
\`\`\`

Of settings and models send the fields that are needed: \`settings.model_dump(exclude={"redis_password"})\`, a \`response_model\` without
the secret, or \`SecretStr\` in the class.

To check a code or a token, compare on the server and answer yes or no. Where the client must name a secret later, give it
an id that only your program can resolve.`,
    references: [redisSecurity, owaspErrors, owaspSecrets],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const d of concepts.disclosures) if (d.sink === "response" && isNew(d.site)) report(findingFor(d));
  },
});

function findingFor(d: Disclosure): Report {
  return {
    site: d.site,
    isMild: d.isForClient === true || d.isForDevelopers === true,
    message: d.isFromElsewhere ? "errorElsewhere" : d.kind === "stored-secret" ? "storedSecret" : d.kind,
    data: { name: d.name },
    certainty: d.certainty,
    trail: d.trail,
    intents: intentsFor(d),
  };
}

function intentsFor({ site, kind, isFromElsewhere }: Disclosure): readonly Intent[] {
  // Without the text, but with the rest: that is changed where the value is made.
  if (isFromElsewhere) return [];
  if (kind === "error") return [{ intent: "redact", site, how: "generic", isPreferred: true }];
  const redact: Intent = { intent: "redact", site, how: "placeholder", isPreferred: true };
  return kind === "stored-secret" ? [redact, { intent: "redact", site, how: "fingerprint", isPreferred: false }] : [redact];
}
