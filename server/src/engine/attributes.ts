/** Which files of a package hang something on a request, its response or the application, and under which name; told from their texts. */
import { type AttributeKey, attributesWrittenIn } from "../flow/attributes.ts";
import type { FilePath } from "../host/types.ts";
import { convertsParametersIn } from "../model/decorated.ts";
import type { PackageTrait } from "../model/hung-clients.ts";
import { prefixesKeysIn } from "../model/key-prefixes.ts";
import { isPython, type Packages, type PackageView } from "./package-files.ts";

/** Where a package is larger, only the first files are looked at. */
const MOST_READ = 600;
/** Python files that settings of a project are in. */
const SETTINGS = /settings|conf/i;
/** What more files than these write is not one thing. */
const MOST_WRITERS = 8;

/** What a text says that holds for all of its package. */
const TRAITS: readonly (readonly [PackageTrait, (text: string) => boolean])[] = [
  ["prefixing", prefixesKeysIn],
  ["converting", convertsParametersIn],
];

/** What the files of a package write. */
interface Written {
  readonly byFile: Map<FilePath, ReadonlySet<AttributeKey>>;
  readonly byKey: Map<AttributeKey, Set<FilePath>>;
}

export class Attributes {
  readonly #view: PackageView;
  readonly #packages: Packages;
  readonly #settingsTexts: readonly string[];
  readonly #written = new Map<string, Written>();
  /** Who asked about a name, whether anything was written there or not. */
  readonly #askers = new Map<string, Map<AttributeKey, Set<FilePath>>>();

  /** @param settingsTexts What the settings of Python projects are searched for. */
  constructor(view: PackageView, packages: Packages, settingsTexts: readonly string[]) {
    this.#view = view;
    this.#packages = packages;
    this.#settingsTexts = settingsTexts;
  }

  /** Files of the same package that write there; none when there are too many to say the same. */
  writers(key: AttributeKey, asker: FilePath): readonly FilePath[] {
    const files = this.#all(key, asker);
    return !files || files.size > MOST_WRITERS ? [] : [...files];
  }

  /** Whether any file of the same package says so. */
  isSaid(trait: PackageTrait, asker: FilePath): boolean {
    return (this.#all(keyOf(trait), asker)?.size ?? 0) > 0;
  }

  #all(key: AttributeKey, asker: FilePath): ReadonlySet<FilePath> | undefined {
    const root = this.#packages.of(asker).rootOf(asker);
    const about = isPython(asker) ? `${root}#python` : root;
    this.#note(about, key, asker);
    return (this.#written.get(about) ?? this.#read(about, root, asker)).byKey.get(key);
  }

  /** A file changed. Answers the other files for which that may mean something else now. */
  changed(file: FilePath): ReadonlySet<FilePath> {
    const affected = new Set<FilePath>();
    for (const [root, written] of this.#written) {
      const before = written.byFile.get(file);
      if (!before) continue;
      const text = this.#view.source(file);
      // On hosts that must wait all is read again when somebody asks.
      if (text === undefined) this.#written.delete(root);
      const after = text === undefined ? undefined : this.#keysIn(file, text ?? "");
      if (after) replace(written, file, after);
      for (const [key, askers] of this.#askers.get(root) ?? [])
        if (!after || before.has(key) !== after.has(key)) for (const f of askers) affected.add(f);
    }
    affected.delete(file);
    return affected;
  }

  /** Folders changed. */
  clear(): void {
    this.#written.clear();
  }

  #keysIn(file: FilePath, text: string): ReadonlySet<AttributeKey> {
    if (isPython(file)) return new Set(this.#settingsTexts.filter((said) => text.includes(said)).map((said) => keyOf(`setting ${said}`)));
    const traits = TRAITS.filter(([, isIn]) => isIn(text)).map(([trait]) => keyOf(trait));
    return new Set([...attributesWrittenIn(text), ...traits]);
  }

  #note(root: string, key: AttributeKey, asker: FilePath): void {
    const keys = this.#askers.get(root) ?? new Map<AttributeKey, Set<FilePath>>();
    this.#askers.set(root, keys);
    const askers = keys.get(key);
    if (askers) askers.add(asker);
    else keys.set(key, new Set([asker]));
  }

  #read(about: string, root: FilePath, asker: FilePath): Written {
    const written: Written = { byFile: new Map(), byKey: new Map() };
    const { files, isWhole } = this.#packages.of(asker).in(root);
    const likely = isPython(asker) ? files.filter((file) => SETTINGS.test(file.slice(root.length))) : files;
    let isRead = isWhole;
    for (const file of likely.slice(0, MOST_READ)) {
      const text = this.#view.source(file);
      isRead &&= text !== undefined;
      replace(written, file, this.#keysIn(file, text ?? ""));
    }
    if (isRead) this.#written.set(about, written);
    return written;
  }
}

/** No object of a framework is called so. */
function keyOf(trait: PackageTrait): AttributeKey {
  return `package.${trait}`;
}

function replace({ byFile, byKey }: Written, file: FilePath, keys: ReadonlySet<AttributeKey>): void {
  for (const key of byFile.get(file) ?? []) byKey.get(key)?.delete(file);
  byFile.set(file, keys);
  for (const key of keys) {
    const files = byKey.get(key);
    if (files) files.add(file);
    else byKey.set(key, new Set([file]));
  }
}
