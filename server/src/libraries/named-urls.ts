/** URLs that are known by their scheme and their name alone, whichever library reads them. */
import { settingUrlTlsFix, settingUrlTransport } from "./django.ts";
import type { HopRow, SettingsRow } from "./row.ts";

const url: HopRow = {
  host: "$u:url:scheme(redis,valkey).host|$u:url.host",
  transport: settingUrlTransport,
  username: "$u:url.username",
  password: ["$u:url.password"],
  // Whoever makes the connection may give it a password besides.
  otherAuth: ["?"],
  tlsFix: settingUrlTlsFix,
};
const base = { library: "Redis", names: [], let: { u: ".url" }, hops: { data: url } } as const;

export const namedUrls: readonly SettingsRow[] = [
  { ...base, language: "python", package: "redis" },
  { ...base, language: "typescript", package: "redis" },
];
