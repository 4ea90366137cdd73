/** Who the default user is, which is everybody who does not log in: from which line it comes and whether it is open. */
import type { AclUser } from "./acl-user.ts";
import type { Conf } from "./conf.ts";
import type { ConfEntry } from "./conf-entries.ts";

/** The default user as the server has it. */
export interface DefaultUser {
  /** `aclfile`: the file that `aclfile` names decides; `line`: a `user default` line; `requirepass`; `built-in`: none of them. */
  readonly from: "aclfile" | "line" | "requirepass" | "built-in";
  /** It is on and needs no password. */
  readonly isOpen: boolean;
  /** It has the `nopass` flag, also when it is off: that is what protected mode looks at. */
  readonly isNopass: boolean;
  /** Nobody can log in as it: it is off or has no password. */
  readonly isShut: boolean;
  /** The user's line, or that of `requirepass`. */
  readonly entry: ConfEntry | undefined;
  readonly user: AclUser | undefined;
  /** False when the file that decides could not be read. */
  readonly isKnown: boolean;
}

/** Works it out as the server does: an ACL file beats `user` lines, and those beat `requirepass`. */
export function defaultUserOf(conf: Conf): DefaultUser {
  // What a command says of users is not worked out.
  if (conf.argument("user") || conf.argument("aclfile"))
    return { ...OPEN, from: "aclfile", isOpen: false, isNopass: false, isKnown: false };
  const { aclFile, users } = conf;
  const aclPath = conf.value("aclfile");
  if (aclPath !== "" && conf.language === "redis-conf") {
    if (!aclFile?.users) return { ...OPEN, from: "aclfile", isOpen: false, isNopass: false, isKnown: false };
    const user = aclFile.users.findLast((u) => u.name === "default");
    return user ? ofUser("aclfile", user) : { ...OPEN, from: "aclfile" };
  }
  const user = users.findLast((u) => u.name === "default");
  if (user) return ofUser(conf.language === "redis-acl" ? "aclfile" : "line", user);
  const entry = conf.argument("requirepass") ?? conf.last("requirepass");
  if (entry && (entry.args[0]?.value ?? "") !== "") return { ...OPEN, from: "requirepass", isOpen: false, isNopass: false, entry };
  return { ...OPEN, entry };
}

const OPEN: DefaultUser = {
  from: "built-in",
  isOpen: true,
  isNopass: true,
  isShut: false,
  entry: undefined,
  user: undefined,
  isKnown: true,
};

function ofUser(from: DefaultUser["from"], user: AclUser): DefaultUser {
  const { state } = user;
  const hasWayIn = state.isNopass || state.passwords.length > 0;
  return {
    from,
    isOpen: state.isOn && state.isNopass,
    isNopass: state.isNopass,
    isShut: !state.isOn || !hasWayIn,
    entry: user.entry,
    user,
    isKnown: true,
  };
}
