/** Ciphers that are broken. */
import { valuePlace } from "../model/conf-entries.ts";
import { defineConfRule } from "../model/conf-rule.ts";

const WEAK =
  /^(?:e?NULL|aNULL|ADH|AECDH|EXP(?:ORT)?\d*|LOW|RC4|RC2|DES|3DES|IDEA|SEED|MD5)$|(?:^|-)(?:NULL|RC4|DES|CBC3|EXP|MD5|ADH|AECDH)(?:-|$)/i;

export const confTlsWeakCipher = defineConfRule({
  id: "conf-tls-weak-cipher",
  title: "Weak cipher allowed for TLS",
  cwe: [327],
  severity: "warning",
  messages: {
    weak: "The list allows {cipher}, which does not protect what goes over the network. Take it out, or leave tls-ciphers away.",
  },
  docs: {
    why: `\`NULL\` does not encrypt, anonymous ciphers (\`aNULL\`, \`ADH\`) do not say who the server is, \`EXPORT\`, \`DES\`, \`RC4\` and \`MD5\` can be broken. The list of OpenSSL works by addition, so that a broad word such as
\`ALL\` is made safe only by what \`!\` takes out of it; words after \`!\` or \`-\` are not reported.`,
    fix: `Leave the line away: what OpenSSL allows by itself is good. Or name ciphers of today:

\`\`\`
tls-ciphers ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-CHACHA20-POLY1305
\`\`\``,
  },
  check(conf, report) {
    const entry = conf.last("tls-ciphers");
    if (!entry) return;
    const weak = conf
      .value("tls-ciphers")
      .split(/[:,\s]+/)
      .find((c) => !/^[!-]/.test(c) && c.split("+").some((part) => WEAK.test(part)));
    if (weak) report({ at: valuePlace(entry), message: "weak", data: { cipher: weak } });
  },
});
