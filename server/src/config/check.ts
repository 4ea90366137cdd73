/** Checks single values of a configuration. Each check takes a JSON node and answers the value, or says what is allowed. */
import { getNodeValue, type Node } from "jsonc-parser";
import { LEVELS, type RuleOverride, type SettingKind } from "./table.ts";
import type { Severity } from "./types.ts";

/** Told of every problem: which node, which key (dotted), what is wrong and what is allowed. */
export type Complain = (node: Node, key: string, message: string) => void;

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
export function checkSetting(kind: SettingKind, node: Node, key: string, complain: Complain): readonly string[] | number | undefined {
  if (kind === "bytes") return checkBytes(node, key, complain);
  if (node.type !== "array") {
    complain(node, key, `must be a list of ${kind === "globs" ? "globs" : "host names"}, such as ${EXAMPLES[kind]}.`);
    return undefined;
  }
  const isItem = kind === "globs" ? isGlob : isHost;
  return (node.children ?? []).flatMap((item, i) => {
    const value: unknown = getNodeValue(item);
    if (typeof value === "string" && isItem(value)) return [value];
    complain(item, `${key}[${i}]`, ITEM_RULES[kind]);
    return [];
  });
}

const EXAMPLES = { globs: '["legacy/**", "*_pb2.py"]', hosts: '["cache.internal", "*.svc.cluster.local"]' } as const;
const ITEM_RULES = {
  globs: 'must be a glob such as "legacy/**", relative and with forward slashes; to take files back in with "!" is not possible.',
  hosts: 'must be a host name or a glob such as "*.internal", without scheme, port or path.',
} as const;

function isGlob(text: string): boolean {
  return text.trim() !== "" && !text.startsWith("!") && !text.includes("\\") && !/^[a-z]:/i.test(text) && !text.split("/").includes("..");
}

function isHost(text: string): boolean {
  return /^(?:[\w.*?-]+|\[?[0-9a-f]*:[0-9a-f:]*:[0-9a-f:.]*\]?)$/i.test(text);
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
