/** The rules of a Redis user, evaluated left to right to what they come to in the end. */
import { dangerousCommands, ordinaryCommands } from "../libraries/acl.ts";

/** What a user may do after all rules; the numbers are positions of the rules that gave it. */
export interface AclState {
  /** The user is switched off by the last rule about that. */
  readonly isOff: boolean;
  /** Any password is accepted. */
  readonly nopass: number | undefined;
  /** Every key may be read and written. */
  readonly allKeys: number | undefined;
  /** Every command may be run. */
  readonly allCommands: number | undefined;
  /** Dangerous commands that a rule about a whole category leaves in, and that rule. */
  readonly dangerous: { readonly commands: readonly string[]; readonly rule: number } | undefined;
  /** Commands that read or write keys are allowed by category. */
  readonly isBroad: boolean;
}

interface CommandRule {
  readonly isAllowed: boolean;
  /** `@category`, `command`, or `command|subcommand`. */
  readonly what: string;
  /** Without its `@`. */
  readonly category: string | undefined;
  readonly at: number;
}

/** What `ACL SETUSER name RULE…` comes to. Rules that are not known (`undefined`) count as if they were not there. */
export function evaluateAcl(rules: readonly (string | undefined)[]): AclState {
  const evaluation = new Evaluation();
  rules.forEach((rule, at) => {
    if (rule !== undefined) evaluation.apply(rule, at);
  });
  return evaluation.state();
}

class Evaluation {
  #isOff = false;
  #nopass: number | undefined;
  #allKeys: number | undefined;
  #commands: CommandRule[] = [];

  apply(rule: string, at: number): void {
    switch (rule.toLowerCase()) {
      case "on":
      case "off":
        this.#isOff = rule.toLowerCase() === "off";
        return;
      case "nopass":
        this.#nopass = at;
        return;
      case "resetpass":
        this.#nopass = undefined;
        return;
      case "allkeys":
        this.#allKeys = at;
        return;
      case "resetkeys":
        this.#allKeys = undefined;
        return;
      case "allcommands":
        return this.#command(true, "@all", at);
      case "nocommands":
        return this.#command(false, "@all", at);
      case "reset":
        return this.#reset();
    }
    if (/^[>#]/.test(rule)) this.#nopass = undefined;
    else if (/^(?:%RW|%WR)?~\*+$/i.test(rule)) this.#allKeys = at;
    else if (/^[+-]./.test(rule)) this.#command(rule.startsWith("+"), rule.slice(1).toLowerCase(), at);
  }

  #command(isAllowed: boolean, what: string, at: number): void {
    if (what === "@all") this.#commands = [];
    this.#commands.push({ isAllowed, what, category: what.startsWith("@") ? what.slice(1) : undefined, at });
  }

  #reset(): void {
    this.#isOff = true;
    this.#nopass = undefined;
    this.#allKeys = undefined;
    this.#commands = [];
  }

  /** The last rule about a command. */
  #about(command: string, categories: readonly string[]): CommandRule | undefined {
    const bar = command.indexOf("|");
    const container = bar < 0 ? command : command.slice(0, bar);
    return this.#commands.findLast(({ what, category }) =>
      category === undefined ? what === command || what === container : category === "all" || categories.includes(category),
    );
  }

  #mayNothing(): boolean {
    return this.#commands[0]?.what === "@all" && this.#commands.every((c) => !c.isAllowed);
  }

  state(): AclState {
    const left = Object.entries(dangerousCommands).flatMap(([command, categories]) => {
      const rule = this.#about(command, categories);
      return rule?.isAllowed && rule.what.startsWith("@") ? [{ command, rule }] : [];
    });
    const [worst] = left;
    const isAll = left.length === Object.keys(dangerousCommands).length && worst?.rule.what === "@all";
    const ordinary = Object.entries(ordinaryCommands).map(([command, categories]) => this.#about(command, categories));
    return {
      isOff: this.#isOff,
      nopass: this.#mayNothing() ? undefined : this.#nopass,
      allKeys: this.#allKeys,
      allCommands: isAll ? worst.rule.at : undefined,
      dangerous: worst && !isAll ? { commands: left.map((l) => l.command), rule: worst.rule.at } : undefined,
      isBroad: ordinary.some((rule) => rule?.isAllowed && rule.what.startsWith("@")),
    };
  }
}
