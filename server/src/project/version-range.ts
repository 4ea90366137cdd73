/** Version ranges of npm, PEP 440, Poetry and Pipenv, as far as "which version is this at least?" needs them. */

type Version = readonly [major: number, minor: number, patch: number];

interface Bounds {
  lower: Version | undefined;
  /** True when nothing of another major version can satisfy the range. */
  isOneMajor: boolean;
}

/** `x.y.z` of a full or partial version (`v5.0`, `5.0.1-rc.1`, `5.0.1.post1`); undefined when it does not start with a number. */
export function plainVersion(version: string): string | undefined {
  return parseVersion(version)?.join(".");
}

/**
 * The lowest version that a range allows, as `x.y.z`, when the range stays inside one major version (`^5.1.0`, `~=5.0`, `==5.*`,
 * `>=4.5,<5`, `4.x || ^4.2`). Undefined for anything open (`>=4.5`, `*`, `latest`): such a range says nothing about what is installed.
 */
export function lowestVersion(range: string): string | undefined {
  const alternatives = range.split(/\|\|?/).map((part) => boundsOf(part.trim()));
  const lowers = alternatives.map((b) => (b?.isOneMajor ? b.lower : undefined));
  return sameMajorLowest(lowers)?.join(".");
}

/** The lowest of several versions when all are of one major version; undefined when they differ or there is none. */
export function commonVersion(versions: readonly string[]): string | undefined {
  return sameMajorLowest(versions.map(parseVersion))?.join(".");
}

function sameMajorLowest(versions: readonly (Version | undefined)[]): Version | undefined {
  let lowest: Version | undefined;
  for (const version of versions) {
    if (version === undefined || (lowest !== undefined && lowest[0] !== version[0])) return undefined;
    if (lowest === undefined || compare(version, lowest) < 0) lowest = version;
  }
  return lowest;
}

function parseVersion(version: string): Version | undefined {
  const match = /^\s*[v=]?\s*(\d+)(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?/.exec(version);
  if (match === null) return undefined;
  return [Number(match[1]), numberOf(match[2]), numberOf(match[3])];
}

function numberOf(part: string | undefined): number {
  return part === undefined || /[xX*]/.test(part) ? 0 : Number(part);
}

function compare(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function boundsOf(alternative: string): Bounds | undefined {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(alternative);
  const text = hyphen === null ? alternative : `>=${hyphen[1]} <=${hyphen[2]}`;
  const bounds: Bounds = { lower: undefined, isOneMajor: false };
  const uppers: { readonly version: Version; readonly isInclusive: boolean }[] = [];
  for (const [, operator = "", written = ""] of text.matchAll(/([<>=~^!]*)\s*([^\s,<>=~^!]+)/g)) {
    const version = parseVersion(written);
    if (version === undefined) return undefined;
    if (operator.startsWith("!")) continue;
    if (operator.startsWith("<")) uppers.push({ version, isInclusive: operator === "<=" });
    else raise(bounds, version, !operator.startsWith(">"));
  }
  const { lower } = bounds;
  if (lower !== undefined && uppers.some((u) => staysInMajor(u.version, u.isInclusive, lower[0]))) bounds.isOneMajor = true;
  return bounds;
}

function raise(bounds: Bounds, version: Version, isOneMajor: boolean): void {
  if (bounds.lower === undefined || compare(version, bounds.lower) > 0) bounds.lower = version;
  if (isOneMajor) bounds.isOneMajor = true;
}

function staysInMajor(upper: Version, isInclusive: boolean, major: number): boolean {
  return isInclusive ? upper[0] === major : compare(upper, [major + 1, 0, 0]) <= 0;
}
