/** Addresses of `bind`: from where each can be reached. */

/** One word of a `bind` line. */
export interface Address {
  /** As written. */
  readonly word: string;
  /** Loopback; a network that is not the Internet; or every interface, or a public address. */
  readonly reach: "loopback" | "private" | "all";
  /** It stands for all interfaces. */
  readonly isEvery: boolean;
}

const EVERY = new Set(["*", "0.0.0.0", "::", "::*", "0"]);
const LOOPBACK = /^(?:127(?:\.\d+){1,3}|::1|localhost|ip6-localhost|(?:0*:)+0*1|::ffff:127(?:\.\d+){3})$/i;
const PRIVATE =
  /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/i;

/** What a word of a `bind` line means; a `-` before it only makes it optional. */
export function addressOf(word: string): Address {
  const host = word.replace(/^-/, "");
  if (EVERY.has(host)) return { word, reach: "all", isEvery: true };
  if (LOOPBACK.test(host)) return { word, reach: "loopback", isEvery: false };
  // A name may stand for any address; that of a machine in a network is the usual one.
  const isAddress = /^[\d.]+$/.test(host) || host.includes(":");
  return { word, reach: PRIVATE.test(host) || !isAddress ? "private" : "all", isEvery: false };
}
