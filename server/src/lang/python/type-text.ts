/** Reads the text of a string annotation: dotted names, brackets, `|`, and literal strings. */

/** A type as read from text. */
export interface TypeSketch {
  readonly form: "name" | "union" | "literal" | "function" | "other";
  readonly name: string;
  readonly args: readonly TypeSketch[];
}

const TOKEN = /\s*([\p{L}_][\p{L}\p{N}_]*(?:\s*\.\s*[\p{L}_][\p{L}\p{N}_]*)*|-?\d+|'[^'\\]*'|"[^"\\]*"|\.\.\.|[[\]|,])/uy;
const MAX_LENGTH = 500;
const MAX_NESTING = 20;

/** The type that `text` says, or undefined when it is not simple. */
export function parseTypeText(text: string): TypeSketch | undefined {
  const tokens = tokenize(text);
  if (!tokens) return undefined;
  const state: State = { tokens, at: 0, depth: 0 };
  const type = union(state);
  return state.at === tokens.length ? type : undefined;
}

interface State {
  readonly tokens: readonly string[];
  at: number;
  depth: number;
}

function tokenize(text: string): string[] | undefined {
  const source = text.trim();
  if (source === "" || source.length > MAX_LENGTH) return undefined;
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < source.length) {
    const token = pattern.exec(source)?.[1];
    if (token === undefined) return undefined;
    tokens.push(token.replace(/\s*\.\s*/g, "."));
  }
  return tokens;
}

function union(state: State): TypeSketch | undefined {
  const members: TypeSketch[] = [];
  do {
    const member = single(state);
    if (!member) return undefined;
    members.push(...(member.form === "union" ? member.args : [member]));
  } while (accept(state, "|"));
  return members.length === 1 ? members[0] : { form: "union", name: "", args: members };
}

function single(state: State): TypeSketch | undefined {
  const token = state.tokens[state.at];
  if (token === undefined || token === "]" || token === "|" || token === ",") return undefined;
  if (token === "[") {
    const items = list(state);
    return items && { form: "other", name: "", args: items };
  }
  state.at++;
  if (/^['"\d-]/.test(token)) return { form: "literal", name: token.replace(/^(['"])(.*)\1$/, "$2"), args: [] };
  if (token === "...") return { form: "other", name: "", args: [] };
  if (state.tokens[state.at] !== "[") return { form: "name", name: token, args: [] };
  const args = list(state);
  return args && generic(token, args);
}

function generic(name: string, args: readonly TypeSketch[]): TypeSketch {
  const none: TypeSketch = { form: "name", name: "None", args: [] };
  switch (name.slice(name.lastIndexOf(".") + 1)) {
    case "Optional":
      return { form: "union", name: "", args: [...args, none] };
    case "Union":
      return { form: "union", name: "", args };
    case "Literal":
      return args.length === 1 && args[0] ? args[0] : { form: "union", name: "", args };
    case "Annotated":
      return { form: "name", name, args: args.slice(0, 1) };
    case "Callable":
      return { form: "function", name, args };
    default:
      return { form: "name", name, args };
  }
}

/** `[` types `]`. */
function list(state: State): TypeSketch[] | undefined {
  if (++state.depth > MAX_NESTING || !accept(state, "[")) return undefined;
  const items: TypeSketch[] = [];
  while (state.tokens[state.at] !== "]") {
    const item = union(state);
    if (!item) return undefined;
    items.push(item);
    if (!accept(state, ",")) break;
  }
  state.depth--;
  return accept(state, "]") ? items : undefined;
}

function accept(state: State, token: string): boolean {
  if (state.tokens[state.at] !== token) return false;
  state.at++;
  return true;
}
