/** A secret that is kept in Redis as it is. */
import type { Concepts, Stored } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import { isOneTimeCode, isTypedCode } from "../model/one-time-codes.ts";
import { defineRule } from "../model/rule.ts";
import { firstTimeOnly } from "./once.ts";
import { owaspSessions, owaspStorage, redisSecurity } from "./references.ts";

export const rawSecretStorage = defineRule({
  id: "raw-secret-storage",
  title: "Secret kept in Redis as it is",
  cwe: [312, 522],
  severity: "warning",
  messages: {
    raw: "{name} is kept in Redis as it is, so whoever can read the data (a backup, a replica, a reachable port) can use it. Keep a fingerprint of it, or encrypt it.",
    code: "{name} is kept in Redis as it is, so whoever can read the data (a backup, a replica, a reachable port) can use it while it is good. Keep an HMAC of it with a key from the environment: what a plain fingerprint of so few characters stands for can be guessed.",
    password:
      "{name} is kept in Redis as it is, so whoever can read the data (a backup, a replica, a reachable port) can use it, here and wherever else it is used. Keep a slow, salted hash of it (argon2, bcrypt, scrypt).",
  },
  docs: {
    why: `Redis keeps its data in memory and writes it to snapshots, append-only files, replicas and backups, all of them in clear. An
API key, an access or refresh token, a one-time code or a client secret that stands there as it is can be used by everyone
who reads any of these, or who finds one open port, one wrong ACL rule or one injected key.

To *recognise* a secret, the secret itself is not needed: its hash is enough. To *use* it later against another service it
must be kept, but encrypted with a key that Redis does not know.

Reported is what is a secret by the name of the value (\`refresh_token\`), of its field or member
(\`{"api_key": …}\`), or of the key (\`otp:…\`, \`api_key:…\`). Hashes, ciphertext, owners of locks, public ids, counters and flags
are not reported. \`secretNames\` in the configuration adds names that mean a secret in your project, or with \`!\` in front takes some away.`,
    fix: `| what for | keep |
|---|---|
| to recognise a token or an API key again | its SHA-256: \`hashlib.sha256(token.encode()).hexdigest()\`, \`createHash("sha256").update(token).digest("hex")\` |
| to recognise a short code (six digits) | an HMAC with a key from the environment, a short time to live and a limit of attempts |
| to recognise a password | a slow hash: argon2, bcrypt, scrypt |
| to use a token of another service later | ciphertext: \`Fernet(key).encrypt(…)\`, AES-256-GCM |

The quick fix keeps the SHA-256 and says in its title where the secret is read back in the same file; VS Code then also shows the
places in other files of the workspace. Hash what is presented in the same way before comparing, and compare with \`hmac.compare_digest\` or \`timingSafeEqual\`. If the
secret is also part of the key, hash it there as well.`,
    references: [redisSecurity, owaspStorage, owaspSessions],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    for (const s of concepts.stores) if (s.isRaw && isNew(s.site)) report(findingFor(s));
  },
});

function findingFor(s: Stored): Report {
  const fingerprint: Intent = { intent: "storeFingerprint", site: s.site, isPreferred: true };
  return {
    site: s.site,
    message: s.isPassword ? "password" : isOneTimeCode(s.name) || isTypedCode(s.name) ? "code" : "raw",
    data: { name: s.name },
    certainty: s.certainty,
    trail: s.trail,
    intents: s.isPassword ? [] : [fingerprint],
  };
}
