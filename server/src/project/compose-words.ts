/** Words of Compose files: variables in them, commands as a shell splits them, and what images are known for. */

const VARIABLE = /\$\$|\$\{[A-Za-z_]\w*(?:(:?[-+?])([^{}]*))?\}|\$[A-Za-z_]\w*/g;

/** A text with the defaults of its variables. Variables without one stay as they are: see {@link isUnknown}. */
export function interpolated(written: string): string {
  return written.replace(VARIABLE, (whole, kind: string | undefined, value: string | undefined) => {
    if (whole === "$$") return "$";
    return kind?.endsWith("-") && value ? value : whole;
  });
}

/** Part of the text is a variable, of Compose or of a shell in the container. */
export function isUnknown(text: string): boolean {
  return text.includes("$") || text.includes("`");
}

/** Splits a command as a shell does: blanks between words, quotes around and within them. */
export function splitCommand(command: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of command.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*'|["'\\])+/gs)) words.push(unquoted(word));
  return words;
}

function unquoted(word: string): string {
  return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double?: string, single?: string, escaped?: string) =>
    double !== undefined ? double.replace(/\\(["\\$`])/g, "$1") : (single ?? escaped ?? ""),
  );
}

const OFFICIAL = /^(?:docker\.io\/)?(?:(?:library\/)?redis|valkey\/valkey)(?:[:@].*)?$/;

/** The official images are built with protected mode off unless the configuration says otherwise. */
export function imageRunsUnprotected(image: string): boolean {
  return OFFICIAL.test(image);
}
