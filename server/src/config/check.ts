/** Checks single values of a configuration. Each check takes a JSON node and answers the value, or says what is allowed. */
import { getNodeValue, type Node } from "jsonc-parser";
import { isBalanced } from "./globs.ts";
import { LEVELS, type RuleOverride, type SettingKind } from "./table.ts";
import type { Severity, Suppression } from "./types.ts";

/** Told of every problem: which node, which key (dotted), what is wrong and what is allowed. */
export type Complain = (node: Node, key: string, message: string) => void;

/** A name or a glob of names. A bare `*` would be every name. */
export const NAME = /^!?[\w*-]*[A-Za-z0-9][\w*-]*$/;

const ALLOWED_LEVELS = LEVELS.map((l) => `"${l}"`).join(", ");
const PARTS = ["severity", "parameter", "possible"] as const;

/** A rule's level, or its object form; undefined when nothing of it can be used. */
export function checkRule(node: Node, key: string, complain: Complain): RuleOverride | undefined {
  if (node.type === "object") return checkRuleObject(node, key, complain);
  const severity = checkLevel(node, key, complain, `one of ${ALLOWED_LEVELS}, or an object with ${PARTS.join(", ")}`);
  return severity && { severity };
}

function checkRuleObject(node: Node, key: string, complain: Complain): RuleOverride {
  const found: { -readonly [K in keyof RuleOverride]: RuleOverride[K] } = {};
  for (const { name, nameNode, value } of properties(node)) {
    const part = PARTS.find((p) => p === name);
    if (part) found[part] = checkLevel(value, `${key}.${name}`, complain, `one of ${ALLOWED_LEVELS}`);
    else complain(nameNode, `${key}.${name}`, `is not known. Allowed here: ${PARTS.join(", ")}.`);
  }
  return found;
}

function checkLevel(node: Node, key: string, complain: Complain, allowed: string): Severity | "off" | undefined {
  const value: unknown = getNodeValue(node);
  const level = LEVELS.find((l) => l === value);
  if (!level) complain(node, key, `must be ${allowed}.`);
  return level;
}

/** The value of a setting of this kind. Of a list the good items are kept. */
export function checkSetting(
  kind: SettingKind,
  node: Node,
  key: string,
  complain: Complain,
): readonly string[] | readonly Suppression[] | number | string | undefined {
  if (kind === "suppressions") return checkSuppressions(node, key, complain);
  if (kind === "server") return checkServer(node, key, complain);
  if (kind === "bytes") return checkBytes(node, key, complain);
  if (node.type !== "array") {
    complain(node, key, `must be a list of ${KINDS[kind].items}, such as ${KINDS[kind].example}.`);
    return undefined;
  }
  const { isItem, rule } = KINDS[kind];
  return (node.children ?? []).flatMap((item, i) => {
    const value: unknown = getNodeValue(item);
    if (typeof value === "string" && isItem(value)) return [value];
    complain(item, `${key}[${i}]`, rule);
    return [];
  });
}

/** What the lists hold. */
const KINDS = {
  globs: {
    items: "globs",
    example: '["legacy/**", "*_pb2.py"]',
    isItem: isGlob,
    rule: 'must be a glob such as "legacy/**", relative, with forward slashes and with its brackets in pairs; to take files back in with "!" is not possible.',
  },
  hosts: {
    items: "host names",
    example: '["cache.internal", "*.svc.cluster.local"]',
    isItem: isHost,
    rule: 'must be a host name or a glob such as "*.internal", without scheme, port or path.',
  },
  names: {
    items: "names",
    example: '["member_pin", "*_passkey", "!session_token"]',
    isItem: isName,
    rule: 'must be a name or a glob of names such as "*_passkey", or "!session_token" for one that means no secret.',
  },
} as const;

function isGlob(text: string): boolean {
  const isRelative = !text.startsWith("!") && !text.includes("\\") && !/^[a-z]:/i.test(text) && !text.split("/").includes("..");
  return text.trim() !== "" && isRelative && isBalanced(text);
}

function isHost(text: string): boolean {
  return /^(?:[\w.*?-]+|\[?[0-9a-f]*:[0-9a-f:]*:[0-9a-f:.]*\]?)$/i.test(text);
}

const TEXTS = ["rule", "files", "containing", "reason", "until"] as const;

/** The good ones of a list. */
function checkSuppressions(node: Node, key: string, complain: Complain): readonly Suppression[] | undefined {
  if (node.type !== "array") {
    complain(node, key, "must be a list of objects with rule, files and reason.");
    return undefined;
  }
  return (node.children ?? []).flatMap((item, i) => checkSuppression(item, `${key}[${i}]`, complain) ?? []);
}

function checkSuppression(node: Node, key: string, complain: Complain): Suppression | undefined {
  const value: unknown = getNodeValue(node);
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const isText = entries.every(([name, text]) => TEXTS.some((t) => t === name) && typeof text === "string");
  const {
    rule = "",
    files = "",
    reason = "",
    containing,
    until,
  } = Object.fromEntries(entries) as Partial<Record<(typeof TEXTS)[number], string>>;
  const isDate = until === undefined || /^\d{4}-\d\d-\d\d$/.test(until);
  if (isText && rule !== "" && isGlob(files) && reason.trim() !== "" && isDate)
    return { rule, files, reason, ...(containing === undefined ? {} : { containing }), ...(until === undefined ? {} : { until }) };
  complain(node, key, "must be an object with rule, files (a glob) and reason, and if wanted containing and until (YYYY-MM-DD).");
  return undefined;
}

function checkServer(node: Node, key: string, complain: Complain): string | undefined {
  const value: unknown = getNodeValue(node);
  if (typeof value === "string" && /^(?:|(?:redis|valkey)(?: \d+(?:\.\d+)?)?|\d+\.\d+)$/i.test(value)) return value;
  complain(node, key, 'must be a server with its version, such as "redis 7.2" or "valkey 8.0", or empty.');
  return undefined;
}

function isName(text: string): boolean {
  return NAME.test(text);
}

function checkBytes(node: Node, key: string, complain: Complain): number | undefined {
  const value: unknown = getNodeValue(node);
  if (typeof value === "number" && Number.isSafeInteger(value) && value > 0) return value;
  complain(node, key, "must be a whole number of bytes greater than 0, such as 1000000.");
  return undefined;
}

/** The properties of an object node, with the nodes of name and value. Properties without a value (broken text) are left out. */
export function properties(node: Node): { readonly name: string; readonly nameNode: Node; readonly value: Node }[] {
  return (node.children ?? []).flatMap((p) => {
    const [nameNode, value] = p.children ?? [];
    return nameNode && value ? [{ name: String(nameNode.value), nameNode, value }] : [];
  });
}
