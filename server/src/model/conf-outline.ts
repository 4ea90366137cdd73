/** The parts of a server's file: sections between headings, directives, users. */
import type { Place } from "../lang/conf/conf-file.ts";
import type { Conf } from "./conf.ts";
import { type ConfEntry, namePlace } from "./conf-entries.ts";

/** A section, a directive or a user. */
export interface OutlineItem {
  readonly name: string;
  /** The value of a directive, unless it is a secret. */
  readonly detail: string;
  readonly kind: "section" | "directive" | "user";
  readonly whole: Place;
  readonly title: Place;
  readonly children: readonly OutlineItem[];
}

/** `########## NETWORK ##########`, as the files that ship with the server have it. */
const HEADING = /^#{3,}[ \t]*([A-Za-z][^#\n]*?)[ \t]*#{3,}$/;

/** The outline of the file that is judged. */
export function outlineOf(conf: Conf): readonly OutlineItem[] {
  const { text } = conf.source;
  const items = conf.ownEntries.map(itemOf);
  const headings = conf.source.comments.flatMap((place) => {
    const name = HEADING.exec(text.slice(place.start, place.end))?.[1];
    return name ? [{ name, place }] : [];
  });
  const sections = headings.map(({ name, place }, i): OutlineItem => {
    const next = headings[i + 1]?.place.start ?? text.length;
    const end = place.start + text.slice(place.start, next).trimEnd().length;
    const children = items.filter(({ whole }) => whole.start > place.end && whole.start < next);
    return { name, detail: "", kind: "section", whole: { start: place.start, end }, title: place, children };
  });
  const first = headings[0]?.place.start ?? text.length;
  return [...items.filter(({ whole }) => whole.start < first), ...sections];
}

function itemOf(entry: ConfEntry): OutlineItem {
  const { line, main, args, directive } = entry;
  const isUser = main === "user";
  const isShown = directive !== undefined && !directive.isSecret && !isUser;
  return {
    name: isUser ? (args[0]?.value ?? "user") : entry.name,
    detail: isShown ? args.map((a) => a.value).join(" ") : "",
    kind: isUser ? "user" : "directive",
    whole: { start: line.start, end: line.end },
    title: namePlace(entry),
    children: [],
  };
}
