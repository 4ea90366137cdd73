/** Values of directives as the server checks them. Each check answers what is wrong, or nothing; none repeats the value. */
import type { Directive } from "../libraries/directives.ts";
import { isAtLeast, isIgnored, type ServerVersion, valuesOf } from "./conf-version.ts";

/** What is wrong with a value, and one that would do instead. */
export interface ValueFault {
  /** Goes after `directive `: `must be yes or no`. */
  readonly says: string;
  readonly instead?: string;
  /** The argument that it is about; all when left out. */
  readonly index?: number;
}

/** Checks all arguments of a line. A quoted list in one argument was split before. */
export function checkValues(given: Directive, values: readonly string[], server: ServerVersion): ValueFault | undefined {
  if (isIgnored(server, given)) return undefined;
  const isWider = given.maxValkey !== undefined && server.product === "valkey" && isAtLeast(server, "8.1");
  const directive = isWider ? { ...given, max: given.maxValkey as string } : given;
  const check = LISTS[directive.type];
  if (check) return check(values, directive, server);
  const own = directive.isMulti ? undefined : NAMED[directive.name]?.(values[0] ?? "");
  return own ?? CHECKS[directive.type]?.(values[0] ?? "", directive, server);
}

type Check = (value: string, directive: Directive, server: ServerVersion) => ValueFault | undefined;
type ListCheck = (values: readonly string[], directive: Directive, server: ServerVersion) => ValueFault | undefined;

const YES = new Set(["true", "on", "1", "enabled", "enable", "y", "t"]);
const NO = new Set(["false", "off", "0", "disabled", "disable", "n", "f", "none"]);

const CHECKS: Partial<Record<Directive["type"], Check>> = {
  bool: (value) => {
    const word = value.toLowerCase();
    if (word === "yes" || word === "no") return undefined;
    const instead = YES.has(word) ? "yes" : NO.has(word) ? "no" : undefined;
    return { says: "must be yes or no", instead };
  },
  int: (value, d) => {
    if (!/^(?:0|-?[1-9]\d*)$/.test(value)) return { says: `must be a whole number${rangeText(d)}`, instead: wholeNumber(value, d) };
    return inRange(BigInt(value), d) ? undefined : { says: `must be a number${rangeText(d)}` };
  },
  memory: (value, d) => memoryFault(value, d),
  "memory-or-percent": (value, d) => {
    const percent = /^(\d+)%$/.exec(value);
    if (!percent) return memoryFault(value, { ...d, min: "0" });
    return Number(percent[1]) <= 100 ? undefined : { says: "must be at most 100%" };
  },
  octal: (value) => {
    const match = /^\s*[+-]?0*([0-7]*)$/.exec(value);
    if (!match) return { says: "must be a number in octal digits, such as 770" };
    const mode = Number.parseInt(match[1] || "0", 8);
    return mode <= 0o777 && !/^\s*-0*[1-7]/.test(value) ? undefined : { says: "must be between 0 and 777 (octal)" };
  },
  enum: (value, d, server) => {
    const values = valuesOf(server, d);
    if (values.some((v) => v.toLowerCase() === value.toLowerCase())) return undefined;
    const word = value.toLowerCase();
    const guess = YES.has(word) ? "yes" : NO.has(word) ? "no" : undefined;
    return { says: `must be one of ${values.join(", ")}`, instead: guess && values.includes(guess) ? guess : undefined };
  },
  flags: (value) => (/^[Ag$lshzxeKEtmdn]*$/.test(value) ? undefined : { says: "must be made of the letters KEg$lshzxetmdnA" }),
};

/** Directives whose text the server looks at. */
const NAMED: Readonly<Record<string, (value: string) => ValueFault | undefined>> = {
  dbfilename: (value) => fileName(value),
  appendfilename: (value) => (value === "" ? { says: "must not be empty" } : fileName(value)),
  appenddirname: (value) => (value === "" ? { says: "must not be empty" } : fileName(value)),
  "cluster-announce-hostname": (value) => {
    if (value.length >= 256) return { says: "must be shorter than 256 characters" };
    return /^[\w.-]*$/.test(value) && !value.includes("_") ? undefined : { says: "may hold letters, digits, hyphens and dots only" };
  },
  "proc-title-template": (value) => {
    const isFine = value.replace(/\{(?:title|listen-addr|server-mode|port|tls-port|unixsocket|config-file)\}/g, "").search(/[{}]/) < 0;
    return isFine ? undefined : { says: "holds a variable in braces that the server does not know" };
  },
};

function fileName(value: string): ValueFault | undefined {
  return /[/\\]/.test(value) ? { says: "must be a file name without a path; the folder is what dir says" } : undefined;
}

const LISTS: Partial<Record<Directive["type"], ListCheck>> = {
  "address-list": (values) => (values.length > 16 ? { says: "takes 16 addresses at most" } : undefined),
  "save-rules": (values) => {
    if (values.length === 1 && values[0] === "") return undefined;
    const isFine = values.every((v, i) => /^\s*[+-]?\d+$/.test(v) && Number(v) >= (i % 2 === 0 ? 1 : 0));
    if (values.length % 2 === 0 && isFine) return undefined;
    return { says: 'must be pairs of seconds and changes, such as 3600 1 300 100, or ""' };
  },
  "client-class-limits": (values) => {
    if (values.length === 0 || values.length % 4 !== 0)
      return { says: "takes a class, a hard limit, a soft limit and seconds, such as pubsub 32mb 8mb 60" };
    for (const [i, value] of values.entries()) {
      const part = i % 4;
      if (part === 0 && !/^(?:normal|slave|replica|pubsub)$/i.test(value))
        return { says: "knows the classes normal, replica and pubsub", index: i };
      if ((part === 1 || part === 2) && sizeOf(value) === undefined) return { says: "must have limits such as 32mb", index: i };
      if (part === 3 && !/^\s*\+?\d+$/.test(value)) return { says: "must have a number of seconds at the end", index: i };
    }
    return undefined;
  },
  "int-list": (values) => {
    const isFine = values.length === 3 && values.every((v) => /^\s*[+-]?\d+$/.test(v) && Math.abs(Number(v)) <= 2000);
    return isFine ? undefined : { says: "takes three numbers between -2000 and 2000" };
  },
  "float-list": (values) => {
    if (values.length === 1 && values[0] === "") return undefined;
    const isFine = values.every((v) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(v) && Number(v) >= 0 && Number(v) <= 100);
    return isFine ? undefined : { says: "takes numbers between 0 and 100" };
  },
  "host-port": (values) => {
    if (values.length !== 2) return { says: "takes a host and a port, or no one" };
    if (values[0]?.toLowerCase() === "no" && values[1]?.toLowerCase() === "one") return undefined;
    const port = values[1] ?? "";
    return /^\s*\+?\d+$/.test(port) && Number(port) <= 65535 ? undefined : { says: "must have a port between 0 and 65535", index: 1 };
  },
  enum: (values, d, server) => {
    if (!d.isMulti) return CHECKS.enum?.(values[0] ?? "", d, server);
    for (const [index, value] of values.entries()) {
      const fault = CHECKS.enum?.(value, d, server);
      if (fault) return { ...fault, index };
    }
    const words = values.map((v) => v.toLowerCase());
    return words.includes("save") && words.includes("nosave") ? { says: "cannot be both save and nosave" } : undefined;
  },
};

const UNITS: Readonly<Record<string, bigint>> = {
  "": 1n,
  b: 1n,
  k: 1000n,
  kb: 1024n,
  m: 1000n ** 2n,
  mb: 1024n ** 2n,
  g: 1000n ** 3n,
  gb: 1024n ** 3n,
};

/** Bytes that a size means; undefined for what the server does not take. */
export function sizeOf(value: string): bigint | undefined {
  const match = /^(\d*)([a-z]*)$/i.exec(value);
  const unit = match && UNITS[(match[2] ?? "").toLowerCase()];
  return unit === undefined || unit === null ? undefined : BigInt(match?.[1] || "0") * unit;
}

function memoryFault(value: string, d: Directive): ValueFault | undefined {
  // Few of them have a number that stands for no limit at all.
  if (value === "-1" && d.min === value) return undefined;
  const size = sizeOf(value);
  if (size === undefined)
    return { says: "must be a size such as 100mb (units b, k, kb, m, mb, g, gb; no fractions)", instead: asSize(value) };
  return inRange(BigInt.asUintN(64, size), d) ? undefined : { says: `must be a size${rangeText(d)}` };
}

/** `1.5gb` and `2 tb` as the server takes them. */
function asSize(value: string): string | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(?:(k|m|g|t)(i?b)?)$/i.exec(value);
  if (!match) return undefined;
  const letter = (match[2] ?? "").toLowerCase();
  const megabytes = Number(match[1]) * { k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 }[letter as "k"];
  return Number.isInteger(megabytes) ? `${megabytes}mb` : undefined;
}

/** A number with its fraction or sign taken off, where that is what was meant. */
function wholeNumber(value: string, d: Directive): string | undefined {
  const match = /^\+?0*(\d+)(?:\.0+)?(?:s|sec)?$/i.exec(value);
  return match?.[1] !== undefined && inRange(BigInt(match[1]), d) ? match[1] : undefined;
}

function inRange(value: bigint, { min, max }: Directive): boolean {
  return (min === undefined || value >= BigInt(min)) && (max === undefined || value <= BigInt(max));
}

function rangeText({ min, max }: Directive): string {
  if (min === undefined || max === undefined) return "";
  return max.length > 10 ? ` of at least ${min}` : ` between ${min} and ${max}`;
}
