/** JSON Schemas made from the settings table: for the configuration file, and for the editor's settings. */
import { NAME } from "./check.ts";
import { LEVELS, type RuleInfo, SETTINGS, type Setting } from "./table.ts";

/** A JSON Schema (draft 7), as far as it is needed here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The schema of `redwarden.config.json`. */
export function configSchema(rules: readonly RuleInfo[]): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Redwarden configuration",
    type: "object",
    additionalProperties: false,
    allowComments: true,
    allowTrailingCommas: true,
    properties: {
      $schema: { type: "string", description: "Where the schema of this file is." },
      extends: { enum: ["root"], description: "Build on the topmost configuration file of the project instead of replacing it." },
      ...settingSchemas(rules),
    },
  };
}

/** The editor's settings `redwarden.*`, as `contributes.configuration.properties` of the extension wants them. */
export function editorSettings(rules: readonly RuleInfo[]): JsonSchema {
  const entries = Object.entries(settingSchemas(rules));
  return Object.fromEntries(entries.map(([key, schema]) => [`redwarden.${key}`, { ...schema, scope: "resource" }]));
}

function settingSchemas(rules: readonly RuleInfo[]): Record<string, JsonSchema> {
  const settings = Object.entries<Setting>(SETTINGS).map(([key, setting]) => [key, settingSchema(setting)] as const);
  return { rules: rulesSchema(rules), ...Object.fromEntries(settings) };
}

function settingSchema(setting: Setting): JsonSchema {
  const { description } = setting;
  const fallback = { default: setting.default, description };
  if (setting.kind === "suppressions") return { type: "array", items: SUPPRESSION, ...fallback };
  if (setting.kind === "server") return { type: "string", ...fallback };
  if (setting.kind === "bytes") return { type: "integer", minimum: 1, ...fallback };
  const pattern = setting.kind === "names" ? { pattern: NAME.source } : {};
  return { type: "array", items: { type: "string", minLength: 1, ...pattern }, ...fallback };
}

const SUPPRESSION: JsonSchema = {
  type: "object",
  additionalProperties: false,
  required: ["rule", "files", "reason"],
  properties: {
    rule: { type: "string", description: "Id of the rule." },
    files: { type: "string", minLength: 1, description: "Glob of the files, relative to the folder of the configuration file." },
    containing: { type: "string", description: "A text of the line, such as the name of a user." },
    reason: { type: "string", minLength: 1, description: "Why it is accepted." },
    until: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d$", description: "The last day on which it holds." },
  },
};

function rulesSchema(rules: readonly RuleInfo[]): JsonSchema {
  return {
    type: "object",
    additionalProperties: false,
    default: {},
    description: "How loud each rule is.",
    properties: Object.fromEntries(rules.map((r) => [r.id, ruleSchema(r)])),
  };
}

function ruleSchema(rule: RuleInfo): JsonSchema {
  const level = (description: string) => ({ enum: [...LEVELS], description });
  const parts = {
    severity: level("For findings that are certain or come from request input."),
    parameter: level("For values that come from outside the function, origin unknown."),
    possible: level("For findings that depend on something outside the source, such as an environment variable."),
  };
  return {
    description: `${rule.title} (default: ${rule.severity}).`,
    oneOf: [{ enum: [...LEVELS] }, { type: "object", additionalProperties: false, properties: parts }],
    default: rule.severity,
  };
}
