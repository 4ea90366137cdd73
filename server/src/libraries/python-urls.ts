/** URLs that Python libraries hand on to redis-py, with nothing beside them. */
import { settingUrlTlsFix, settingUrlTransport } from "./django.ts";
import type { HopRow } from "./row.ts";
import { urlVerificationFix } from "./shared.ts";

/** A URL in `$u`, read by redis-py. */
export const settingUrlHop: HopRow = {
  host: "$u:url.host",
  transport: settingUrlTransport,
  verification: [
    { when: { not: ["$u:url", "scheme rediss,valkeys"] }, is: "n/a" },
    { when: ["$u:url.query.ssl_cert_reqs", "is none"], is: "off", at: "$u:url.query.ssl_cert_reqs" },
    { is: "on" },
  ],
  username: "$u:url.username|$u:url.query.username",
  password: ["$u:url.password", "$u:url.query.password"],
  tlsFix: settingUrlTlsFix,
  verificationFix: urlVerificationFix,
};
