/** An engine without analysis, for tests of what stands around it: every `password="…"` is a finding. */
import type { Engine, FileReport, Finding, Fix } from "../../server/src/engine/api.ts";
import type { FilePath, FileSource } from "../../server/src/host/types.ts";

/** Reads what is not open from `files`. */
export function fakeEngine(files: FileSource): Engine {
  const open = new Map<FilePath, string>();
  const textOf = async (file: FilePath) => open.get(file) ?? (await files.read(file));
  const fixesIn = (file: FilePath, text: string) => fakeReport(file, text).findings.map((finding) => fixOf(finding));
  return {
    open: (file, text) => void open.set(file, text),
    change: (file, changes, text) => {
      const applied = changes.reduce((old, c) => old.slice(0, c.start) + c.text + old.slice(c.oldEnd), open.get(file) ?? "");
      if (applied !== text) throw new Error("The changes do not lead to the text.");
      open.set(file, text);
    },
    close: (file) => void open.delete(file),
    invalidate: () => [...open.keys()],
    report: async (file) => {
      const text = await textOf(file);
      return text === undefined ? undefined : fakeReport(file, text);
    },
    refresh: () => false,
    fixes: async (file, span) =>
      fixesIn(file, (await textOf(file)) ?? "").filter(({ finding }) => finding.start <= span.end && span.start <= finding.end),
    fixAll: async (file) => fixesIn(file, (await textOf(file)) ?? "").flatMap(({ edits }) => edits.flatMap((one) => one.edits)),
    suppress: (_file, finding, reason) => [
      { start: finding.end, end: finding.end, text: ` # redwarden-ignore ${finding.rule} -- ${reason}` },
    ],
    configure: () => undefined,
    dispose: () => open.clear(),
  };
}

/** What the fake engine finds in a text. */
export function fakeReport(file: FilePath, text: string): FileReport {
  const findings = [...text.matchAll(/password="([^"]+)"(?!.*redwarden-ignore)/g)].map((match): Finding => {
    const start = match.index + 'password="'.length;
    const span = { file, start, end: start + (match[1]?.length ?? 0) };
    const trace = [{ ...span, message: "It is born here." }];
    const rest = { trace, fixTitles: [TITLE], suppression: undefined } as const;
    return {
      ...span,
      rule: "hardcoded-password",
      message: "This is insecure; make it secure.",
      severity: "error",
      certainty: "certain",
      ...rest,
    };
  });
  return { file, findings, secrets: findings, notes: [] };
}

const TITLE = "Read the password from the environment";

function fixOf(finding: Finding): Fix {
  const { file, rule, start, end } = finding;
  const edits = [{ file, edits: [{ start: start - 1, end: end + 1, text: 'os.environ["REDIS_PASSWORD"]' }] }];
  return { rule, finding, title: TITLE, isPreferred: true, safety: "keeps-behaviour", edits, elsewhere: [] };
}
