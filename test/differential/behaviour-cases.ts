/** Configurations whose behaviour a real server shows: who gets an answer without a login. */

/** Where the server listens, who may come in, and how a client of another machine stands to it. */
export interface BehaviourCase {
  readonly name: string;
  readonly lines: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly isSentinel: boolean;
}

const BINDS = [[], ["bind 0.0.0.0"], ["bind *"], ["bind 127.0.0.1"], ["bind 10.9.9.9"], ["bind 0.0.0.0", "bind 127.0.0.1"]] as const;
const MODES = [[], ["protected-mode yes"], ["protected-mode no"]] as const;
const USERS: readonly { readonly lines: readonly string[]; readonly acl?: string }[] = [
  { lines: [] },
  { lines: ["requirepass secret"] },
  { lines: ['requirepass ""'] },
  { lines: ["requirepass secret", 'requirepass ""'] },
  { lines: ["user default off"] },
  { lines: ["user default on nopass ~* +@all"] },
  { lines: ["user default on >secret ~* +@all"] },
  { lines: ["user app on >secret ~* +@all"] },
  { lines: ["user app on >secret ~* +@all", "requirepass secret"] },
  { lines: ["user default on nopass +@all", "requirepass secret"] },
  { lines: ["requirepass secret", "user default on +@all"] },
  { lines: ["requirepass secret", "aclfile users.acl"], acl: "user app on >secret ~* +@all\n" },
  { lines: ["requirepass secret", "aclfile users.acl"], acl: "user default off\n" },
  { lines: ["aclfile users.acl"], acl: "" },
  { lines: ["include users.conf"] },
];

function cases(): readonly BehaviourCase[] {
  const found: BehaviourCase[] = [];
  for (const bind of BINDS)
    for (const mode of MODES)
      for (const { lines, acl } of USERS) {
        const all = [...bind, ...mode, ...lines];
        const files = { "users.conf": "user default off\n", ...(acl === undefined ? {} : { "users.acl": acl }) };
        found.push({ name: all.join("; ") || "nothing", lines: all, files, isSentinel: false });
      }
  for (const mode of MODES)
    for (const pass of [[], ["requirepass secret"]])
      found.push({
        name: `sentinel; ${[...mode, ...pass].join("; ")}`,
        lines: [...mode, ...pass, "sentinel monitor a 127.0.0.1 1 2"],
        files: {},
        isSentinel: true,
      });
  return found;
}

export const behaviourCases = cases();
