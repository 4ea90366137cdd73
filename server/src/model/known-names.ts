/** Last names of all that the rows know to create clients, to log, or to be commands: other calls need no look. */
import { deferredCalls } from "../libraries/deferred.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Commands } from "./commands.ts";

export class KnownNames {
  readonly #commands: Commands;
  readonly #names = new Set<string>();
  /** Some row is about calls of any name. */
  #hasAny = false;

  constructor(catalogue: Catalogue, commands: Commands) {
    this.#commands = commands;
    for (const path of catalogue.clients.flatMap((row) => row.create)) this.#addPath(path);
    for (const path of catalogue.decoders.flatMap((row) => Object.keys(row.calls))) this.#addPath(path);
    for (const path of [...catalogue.serializers, ...catalogue.scripts].flatMap((row) => row.calls)) this.#addPath(path);
    for (const path of deferredCalls) this.#addPath(path);
    // What they do depends on what they are given.
    this.#names.add("map");
    this.#names.add("getattr");
    // A copy of a client can go elsewhere.
    this.#names.add("duplicate");
    // `super().__init__(…)` makes what the class inherits from.
    this.#names.add("__init__");
    for (const row of catalogue.logs) {
      for (const path of row.calls) this.#addPath(path);
      for (const method of row.methods ?? []) this.#names.add(method);
    }
  }

  #addPath(path: string): void {
    const name = path.slice(path.lastIndexOf(".") + 1).replace(/^.*[/:]/, "");
    if (name.includes("*")) this.#hasAny = true;
    this.#names.add(name);
  }

  /** True when a call whose last name this is may matter. */
  has = (name: string): boolean => {
    return this.#hasAny || this.#names.has(name) || this.#commands.isCommandAnywhere(name);
  };
}
