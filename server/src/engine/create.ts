/** Putting an engine together. */
import type { CancellationToken, Clock, FileSource } from "../host/types.ts";
import type { WasmSource } from "../lang/language.ts";
import { commandData } from "../libraries/commands.ts";
import { catalogue } from "../libraries/index.ts";
import { Clients, type VersionOf } from "../model/clients.ts";
import { CommandTable } from "../model/command-table.ts";
import { Commands } from "../model/commands.ts";
import type { ConfRule } from "../model/conf-rule.ts";
import { Decoders } from "../model/decoders.ts";
import { effectFinder, Logs } from "../model/effects.ts";
import { type Hangers, surroundings } from "../model/hung-clients.ts";
import { KnownNames } from "../model/known-names.ts";
import { Responses } from "../model/responses.ts";
import type { Rule } from "../model/rule.ts";
import { Scripts } from "../model/scripts.ts";
import { Meanings } from "../model/semantics.ts";
import { SerializerCalls } from "../model/serializers.ts";
import { confRules } from "../rules/conf-index.ts";
import { rules as allRules } from "../rules/index.ts";
import type { ConfigurationFor, Engine } from "./api.ts";
import { ConfEngine } from "./conf-engine.ts";
import { FileEngine } from "./engine.ts";
import { Languages } from "./languages.ts";
import { RoutedEngine } from "./routed-engine.ts";
import { Workspace } from "./workspace.ts";

/** What an engine needs. */
export interface EngineOptions {
  readonly files: FileSource;
  /** Folders of the workspace. */
  readonly roots: readonly string[];
  readonly wasm: WasmSource;
  readonly configuration: ConfigurationFor;
  readonly clock: Clock;
  /** All sources of the workspace, for fixes that depend on what the whole of it uses. */
  readonly sources?: (token: CancellationToken) => Promise<readonly string[]>;
  /** All rules when left out. */
  readonly rules?: readonly Rule[];
  readonly confRules?: readonly ConfRule[];
}

/** A new engine. Grammars are loaded when the first file of their language is met. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const clients = new Clients(catalogue);
  const tools = {
    catalogue,
    clients,
    commands: new Commands(new CommandTable(commandData)),
    logs: new Logs(catalogue),
    decoders: new Decoders(catalogue),
    responses: new Responses(catalogue),
    serializers: new SerializerCalls(catalogue),
    scripts: new Scripts(catalogue),
  };
  const meanings = new Meanings(catalogue);
  const known = new KnownNames(catalogue, tools.commands);
  const libraries = new Set([...catalogue.clients.map((r) => r.package), "flask", "django", "celery", "redis", "ioredis", "valkey"]);
  const ruleIds = [...allRules, ...confRules].map((r) => r.id);
  const around = (file: string): VersionOf => surroundings(hangers, file);
  const workspace: Workspace = new Workspace(
    options.files,
    new Languages(options.wasm),
    (file) =>
      meanings.semantics(
        effectFinder(tools, around(file)),
        known.has,
        (q, unit) => tools.responses.sentIn(q, unit),
        () => hangers.isSaid("converting", file),
        (atom, language) => clients.at(atom, language, around(file))?.isByName === false,
      ),
    options.roots,
    libraries,
    catalogue.given.flatMap((row) => row.named ?? []),
  );
  const hangers: Hangers = {
    clients,
    writers: (key, asker) => workspace.attributeWriters(key, asker).flatMap((file) => workspace.queryOrWanted(file) ?? []),
    package: (name, file) => workspace.package(name, file),
    isSaid: (trait, file) => workspace.attributes.isSaid(trait, file),
  };
  const { clock, configuration, sources, files, roots, rules = allRules } = options;
  const code = new FileEngine({ workspace, tools, rules, ruleIds, clock, around, configuration, sources });
  const rights = (token: CancellationToken) => code.rights(token);
  return new RoutedEngine(
    code,
    new ConfEngine({ files, roots, rules: options.confRules ?? confRules, ruleIds, clock, configuration, rights }),
  );
}
