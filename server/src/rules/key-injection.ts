/** A key, pattern, channel or lock name made from input that nothing checks. */
import type { Concepts, KeyUse, TaintedPart, WeakGuard } from "../model/concepts.ts";
import type { Intent, Report } from "../model/finding.ts";
import { countsForALimit, isHeader, onlyAsksAbout } from "../model/key-limits.ts";
import { defineRule } from "../model/rule.ts";
import { byPlace, firstTimeInEach, firstTimeOnly } from "./once.ts";
import { owaspInjection, owaspInput, redisKeys } from "./references.ts";

export const keyInjection = defineRule({
  id: "key-injection",
  title: "Redis key built from unchecked input",
  cwe: [20, 74],
  severity: "warning",
  messages: {
    requestPart:
      "{name} comes from the request and nothing that is fixed stands before it in the {role} of {command}: a value with `:` in it reaches {roles} that belong to something else. Put a fixed prefix before it, and check it against an allow-list, or convert it, first.",
    requestRest:
      "{name} comes from the request and follows the beginning of the {role} of {command}: its sender chooses which of the {roles} that begin like this is used, longer ones with `:` in this place included. Check it against an allow-list, or convert it, first.",
    requestForm:
      "{name} comes from the request and is one of the many parts of the {role} of {command}, none of which is fixed: a value with the marks between them in it makes the {role} of other values. Put a fixed prefix before it, and check it against an allow-list, or convert it, first.",
    requestEnd:
      "{name} comes from the request and stands before the end of the {role} of {command}, with nothing fixed before it: its sender chooses which of the {roles} that end like this is used. Put a fixed prefix before it, and check it against an allow-list, or convert it, first.",
    requestLimit:
      "{name} is written by the client, and decides which {role} of {command} counts for it: with another value the limit does not hold, and the limits of others can be used up. Take what the client cannot choose: the address of the connection, what a proxy of your own says, or who is logged in.",
    requestWhole:
      "The whole {role} of {command} comes from the request ({name}), so the sender chooses which {role} is used, sessions and locks of others included. Check it against an allow-list and put a fixed prefix before it.",
    requestPattern:
      "{name} comes from the request and becomes part of the pattern of {command}: `*`, `?` and `[` in it match {roles} of everyone. Check it against an allow-list first.",
    requestOwnPattern:
      "{name} comes from the request and becomes part of the pattern of {command}: `*`, `?` and `[` in it match all {roles} of the owner that stands before it. Check it against an allow-list first.",
    requestUrl:
      "{name} is the whole {role} of {command}: with another query string or path the sender makes as many {roles} as they like, and what proxies and routes take for the same URL is several {roles}. Build it from the parts that matter, checked, and let it expire.",
    parameterPart:
      "{name} comes from outside this function and becomes part of the {role} of {command}: if a caller passes on input with `:` in it, it reaches {roles} that belong to someone else. Check or convert it here.",
    parameterWhole:
      "The whole {role} of {command} comes from outside ({name}): if a caller passes on input, its sender chooses which {role} is used. Check it here and put a fixed prefix before it.",
    parameterPattern:
      "{name} comes from outside this function and becomes part of the pattern of {command}: if a caller passes on input, `*`, `?` and `[` in it match {roles} of everyone. Check it here.",
    // Of checks that are there and do not hold.
    unanchored: "This check lets it pass: the pattern is not anchored at both ends, so a part that matches is enough.",
    multiline: "This check lets it pass: with the multiline flag one line that matches is enough.",
    tooWide: "This check lets it pass: the pattern matches `:`, `*` or the like.",
    part: "This check lets it pass: it looks at a part of the value only.",
    denies: "This check lets it pass: it refuses some of what does harm, and no more.",
    ignored: "This check lets it pass: its result does not keep the value from being used.",
    stored: "Redis had to have a key with this value before: unless anybody can store such keys, it is one that this program made.",
    asked: "Redis was asked for this very key before: that the key is chosen is told there.",
    permitted:
      "This asks whether somebody may use what has this value: unless it lets some people pass whatever the value is, it is one that is stored.",
    owned:
      "This lets the value pass if it is one's own, or if something else holds: unless that holds for many, others reach nothing with it.",
    signed: "By its name this checks a signature of what the value was taken from: unless anybody can sign, the sender did not choose it.",
    late: "This check comes too late: the key is used before.",
  },
  docs: {
    why: `Redis keeps the data of all users, tenants and features in one flat name space, and the key alone decides whose data a
command touches. If a request chooses a part of the key, it can choose more than was meant:

- **Name space confusion.** \`f"cart:{user}"\` with \`user = "7:items"\` is the key \`cart:7:items\`, which belongs to something else.
- **Whole keys.** \`r.get(request.args["key"])\` reads any key: sessions, tokens, rate limits, locks.
- **Patterns.** In \`KEYS\`, \`SCAN … MATCH\` and \`PSUBSCRIBE\` the characters \`*\`, \`?\` and \`[\` match the keys or channels of everyone.
- **Channels and locks.** A chosen channel name listens to, or speaks for, someone else; a chosen lock name stops someone else.

Values that cannot hold such characters are fine and are not reported: numbers, UUIDs, hashes, members of an enum, generated
ids, values checked by an anchored allow-list. So is a wrapper that passes its own parameter on as the whole key.

The finding is a warning when the value is proved to come from a request and can reach what is not its own: it is the whole key, the
key begins with it, it is in a pattern, or it is a header that a limit goes by (\`ratelimit:\` and then \`X-Forwarded-For\`, which its
sender writes). Behind a fixed beginning, also one that the client puts before every key (\`keyPrefix\`), it only chooses among the keys
that begin like that, before a fixed end (\`…_stats\`) only among those that end like that, and in a key of four or more parts only among keys of that form; that is information, as it is when Redis is only asked whether it has the key (\`EXISTS\`, \`TTL\`), when the value is a parameter whose callers are not known, when Redis had to have another key with the value in it before, or when somebody was
asked whether they may use what has the value. Files that do what only programs for administering Redis do (\`DBSIZE\`, \`CONFIG GET\`,
\`RENAME\` …) get information as well: that their users choose keys is what they are for. Of a key that is made once and goes to several commands only the first is a warning.`,
    fix: `Check the value against an allow-list **before** it goes into the key, or turn it into something that is harmless by its type.

\`\`\`python
if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", name):
    abort(400)
r.get(f"profile:{name}")

r.get(f"order:{int(order_id)}")          # a number
r.get(f"job:{uuid.UUID(job_id)}")        # a UUID
\`\`\`

\`\`\`ts
if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) return res.sendStatus(400);
await redis.get(\`profile:\${name}\`);
\`\`\`

A check that is there and does not hold is named with the finding, and where it only has to match the whole text the first quick
fix makes it do so. An allow-list must be anchored at both ends: \`re.match("[a-z]+", v)\` and \`/[a-z]+/.test(v)\` let everything through that merely
begins with, or contains, a letter. Types of the framework work as well: \`<int:id>\` and \`<uuid:id>\` in Flask and Django routes,
\`id: int\` in FastAPI, \`ParseIntPipe\` and \`ParseUUIDPipe\` in NestJS, \`z.uuid()\` in zod. Free text (an e-mail address, a search
term) can be hashed: \`hashlib.sha256(v.encode()).hexdigest()\`.`,
    references: [redisKeys, owaspInput, owaspInjection],
  },
  check(concepts: Concepts, report: (r: Report) => void): void {
    const isNew = firstTimeOnly();
    const isNewValue = firstTimeOnly();
    const isNewDanger = firstTimeOnly();
    const isNewKey = firstTimeInEach();
    const isNewDangerousKey = firstTimeInEach();
    const all = concepts.keys.flatMap((use) => use.tainted.map((part) => toldOf(use, part)));
    const toldAt = byPlace(all, ({ part }) => part.site);
    // A key helper may serve several callers: what is proved of one of them goes first.
    for (const told of [...all.filter(isFromRequest), ...all.filter((u) => !isFromRequest(u))].sort(handedOverLast)) {
      const { use, part } = told;
      if (isWrapper(told) || !isNew(part.site)) continue;
      // Handing one value to several functions is one thing to mend; keys that are made here are each shown, but do not hide what is worse.
      const isFirst = [isNewValue(part.bornAt), told.isDanger && isNewDanger(part.bornAt)].some(Boolean);
      if (!isFirst && part.isHandedOver) continue;
      if (isMadeElsewhere(told) && !isNewKey(part.site, part.builtAt)) continue;
      const found = findingFor(use, part, builtBeside(part, toldAt(part.site)));
      // Who administers Redis chooses keys on purpose; a key that several commands get is a danger once.
      const isRemark = concepts.isConsole || (told.isDanger && !isNewDangerousKey(part.site, part.builtAt));
      report(isRemark ? { ...found, isMild: true } : found);
    }
  },
});

type Place = Report["site"];

/** A part of a key, with the use of that key. */
interface Told {
  readonly use: KeyUse;
  readonly part: TaintedPart;
  /** It is shown as more than information. */
  readonly isDanger: boolean;
}

function handedOverLast(a: Told, b: Told): number {
  return Number(a.part.isHandedOver) - Number(b.part.isHandedOver) || Number(b.isDanger) - Number(a.isDanger);
}

/** Whether it is a danger is found out once: checks have to be looked for. */
function toldOf(use: KeyUse, part: TaintedPart): Told {
  return { use, part, isDanger: part.certainty === "request" && !isMild(use, part) };
}

/** A wrapper that hands its own parameter through says nothing about keys; its callers do. */
function isWrapper({ use, part }: Told): boolean {
  return use.isWhole && part.certainty !== "request";
}

/** `const key = keyFor(req)`: a helper made the key, and several commands may use it. */
function isMadeElsewhere({ use, part }: Told): boolean {
  return part.site === use.site && part.builtAt.unit !== part.site.unit;
}

function isFromRequest({ part }: Told): boolean {
  return part.certainty === "request";
}

/** Where the other parts are put in of what is told at one place: a key that is made before it is used is one finding, whatever is in it. */
function builtBeside({ builtAt }: TaintedPart, told: readonly Told[]): readonly Place[] {
  const isNew = firstTimeOnly();
  isNew(builtAt);
  const others = told.filter((other) => !isWrapper(other));
  return others.map((other) => other.part.builtAt).filter(isNew);
}

function findingFor(use: KeyUse, part: TaintedPart, others: readonly Place[]): Report {
  const origin = part.certainty === "request" ? "request" : "parameter";
  const { guards } = part;
  const shape = shapeOf(use, part);
  return {
    site: part.site,
    isMild: isMild(use, part),
    message: `${origin}${origin === "parameter" ? plain(shape) : shape}`,
    data: { name: part.name, command: use.command, ...wordsFor(use) },
    certainty: part.certainty,
    trail: part.trail,
    intents: intentsFor(part, guards, others),
    ...(guards.length > 0 ? { related: guards.map(({ site, why }) => ({ site, message: why, data: {} })) } : {}),
  };
}

type Shape = "Pattern" | "OwnPattern" | "Url" | "Whole" | "Limit" | "Rest" | "Form" | "End" | "Part";

/** Of a parameter less is known, so less is said. */
function plain(shape: Shape): Shape {
  if (shape === "OwnPattern") return "Pattern";
  return shape === "Rest" || shape === "Limit" || shape === "Form" || shape === "End" ? "Part" : shape;
}

function shapeOf(use: KeyUse, part: TaintedPart): Shape {
  if (use.role === "pattern") return part.after === "owner" || part.isAmongOwn ? "OwnPattern" : "Pattern";
  if (use.isWhole && part.after === "nothing") return part.isUrl ? "Url" : "Whole";
  if (isHeader(part.name) && countsForALimit([...(use.ahead ?? []), ...use.value])) return "Limit";
  if (part.after === "form") return "Form";
  if (part.after === "end") return "End";
  return part.after === "nothing" ? "Part" : "Rest";
}

/** What begins like other keys of its kind reaches no others, nor does a pattern behind an owner; one that matches all of them already reaches no more than that. */
function isMild(use: KeyUse, part: TaintedPart): boolean {
  const { after, guards, isHandedOver, isOfTrusted, isOfAdministrators } = part;
  const shape = shapeOf(use, part);
  if (shape === "Whole" && onlyAsksAbout(use.command)) return true;
  if (shape === "Url" || shape === "Rest" || shape === "Form" || shape === "End" || shape === "OwnPattern") return true;
  if (isOfTrusted || guards.some((g) => g.why === "owned" || g.why === "signed")) return true;
  // Who may do everything may be asked for a `*`, too; Redis has no key with one. What a function does before it lists keys is not seen here.
  if (shape === "Pattern" && isHandedOver && after !== "nothing") return true;
  if (shape === "Pattern") return after === "wildcard" || guards.some((g) => g.why === "stored");
  // A key that was chosen as a whole is told where Redis is first asked for it; that somebody may see a record says nothing of it.
  const isKnown = (g: WeakGuard): boolean => (shape === "Whole" ? g.why === "asked" : g.why === "stored" || g.why === "permitted");
  return guards.some(isKnown) || isOfAdministrators;
}

function wordsFor({ role, command }: KeyUse): { readonly role: string; readonly roles: string } {
  if (role === "channel") return { role: "channel", roles: "channels" };
  if (role === "lock") return { role: "lock name", roles: "locks" };
  return { role: "key", roles: command.includes("SUBSCRIBE") ? "channels" : "keys" };
}

/** A check that is there is made to hold; a type that cannot do harm beats a new check where the name promises one. */
function intentsFor(
  { builtAt: site, bornAt, name, looksLike }: TaintedPart,
  guards: readonly WeakGuard[],
  others: readonly Place[],
): readonly Intent[] {
  if (others.length > 0) return [{ intent: "wrapInValidator", site, others, isPreferred: true }];
  const held = { site: bornAt, name };
  const all: Intent[] = guards.flatMap(mended).slice(0, 1);
  if (looksLike !== "text") all.push({ intent: "convert", site, held, to: looksLike, isPreferred: false });
  all.push({ intent: "wrapInValidator", site, held, isPreferred: false });
  return all.map((intent, i) => ({ ...intent, isPreferred: i === 0 }));
}

function mended({ site, mend }: WeakGuard): readonly Intent[] {
  if (!mend) return [];
  if (mend.kind === "whole") return [{ intent: "matchWhole", site, isPreferred: false }];
  return [{ intent: "anchorPattern", site: mend.site, pattern: mend.pattern, flags: mend.flags, isPreferred: false }];
}
