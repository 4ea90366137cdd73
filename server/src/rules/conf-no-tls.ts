/** A server that others reach without TLS. */
import type { Conf } from "../model/conf.ts";
import { addressOf } from "../model/conf-address.ts";
import { type ConfReport, defineConfRule } from "../model/conf-rule.ts";

export const confNoTls = defineConfRule({
  id: "conf-no-tls",
  title: "Server reached from elsewhere without TLS",
  cwe: [319],
  severity: "error",
  messages: {
    plain:
      "Other machines reach this server without TLS, so that passwords and data go over the network in clear text. Set tls-port with a certificate, and port 0.",
    contained:
      "Other containers reach this server without TLS, so that passwords and data go over their network in clear text; no other machine does, since {why}. Set tls-port with a certificate, and port 0, if not all of them are trusted.",
  },
  docs: {
    why: `Without TLS whoever sees the traffic reads the password of the first command and all data after it, and can change both on the way. Networks that are called private are shared more often than one thinks: with
other containers, other tenants, or whoever got into one machine.

An error on a server that listens on every interface or on a public address, a warning on one with private addresses only; nothing on one that only the machine itself reaches, and on a Sentinel that watches servers
of its own machine only and knows no password. Information where Docker Compose runs the server and publishes its port for this machine only, or not at all.`,
    fix: `Give the server a certificate, and let it listen with TLS only:

\`\`\`
port 0
tls-port 6379
tls-cert-file /etc/redis/tls/redis.crt
tls-key-file /etc/redis/tls/redis.key
tls-ca-cert-file /etc/redis/tls/ca.crt
tls-auth-clients optional
\`\`\``,
  },
  check(conf, report) {
    if (conf.language !== "redis-conf" || !conf.isExposed || conf.tlsPort !== 0 || conf.value("tls-cert-file") !== "") return;
    if (!conf.isWhole && !conf.says("bind")) return;
    if (conf.isSentinel && hasNothingToLose(conf)) return;
    // Nobody from elsewhere gets in, which other rules say as well as that only protected mode sees to it.
    if (conf.isOpen && conf.isGuarded && !conf.says("bind")) return;
    report({
      at: conf.at("port", "bind"),
      message: conf.isContained ? "contained" : "plain",
      data: { why: conf.publication },
      certainty: conf.certainty,
      ...mildness(conf),
    });
  },
});

function mildness(conf: Conf): Pick<ConfReport, "atMost"> {
  if (conf.isContained) return { atMost: "information" };
  return conf.exposure === "private" || conf.isSentinel ? { atMost: "warning" } : {};
}

const PASSWORDS = ["requirepass", "masterauth", "sentinel auth-pass", "sentinel sentinel-pass"];

/** A Sentinel that watches servers of its own machine, and sends no password to anybody. */
function hasNothingToLose(conf: Conf): boolean {
  const watched = conf.all("sentinel monitor").map((e) => e.args[1]?.value ?? "");
  const isLocal = watched.length > 0 && watched.every((host) => addressOf(host).reach === "loopback");
  return isLocal && conf.unread.length === 0 && conf.users.length === 0 && !PASSWORDS.some((name) => conf.says(name));
}
