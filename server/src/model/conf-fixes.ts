/** What fixes of several rules want. */
import type { Conf } from "./conf.ts";
import { type ConfEntry, linePlace } from "./conf-entries.ts";
import type { ConfChange, ConfFix } from "./conf-rule.ts";

/** The directive says this: on its line, or on a new one. */
export function setDirective(conf: Conf, name: string, words: readonly string[]): ConfChange {
  const entry = conf.last(name);
  if (entry && entry.file === conf.file)
    return { op: "setLine", at: linePlace(entry), words: [entry.line.words[0]?.value ?? name, ...words] };
  return { op: "addLine", at: undefined, where: "after", words: [name, ...words] };
}

/** The line goes. */
export function removeLine(entry: ConfEntry, title = "Remove this line"): ConfFix {
  return { title, setup: undefined, changes: [{ op: "removeLine", at: linePlace(entry) }] };
}

/** Listen on the loopback interface only: none for a server in a container, which nobody would reach then. */
export function bindLoopback(conf: Conf): readonly ConfFix[] {
  if (conf.isInContainer) return [];
  return [
    {
      title: "Listen on the loopback interface only",
      setup: "clients on other machines cannot connect any more",
      changes: [setDirective(conf, "bind", ["127.0.0.1", "-::1"])],
    },
  ];
}

/** The default user is shut, and there is one for programs, with a password that has to be put in. */
export function createUsers(conf: Conf): ConfFix {
  const own = conf.ownUsers.find((u) => u.name === "default");
  const words = ["user", "default", "off"];
  const changes: ConfChange[] = [
    own ? { op: "setLine", at: linePlace(own.entry), words } : { op: "addLine", at: undefined, where: "after", words },
  ];
  if (!conf.users.some((u) => u.name !== "default" && u.state.isOn)) changes.push({ op: "addUser", name: "app" });
  const setup =
    changes.length > 1
      ? "programs must log in as app: write the SHA-256 of its password into the line"
      : "programs must log in as one of the other users";
  return { title: "Switch the default user off, and let programs log in", setup, changes };
}
