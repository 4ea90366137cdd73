/** `enable-… yes|local`: what Redis 7.0 and later refuse unless such a line allows it. */
import type { Conf } from "../model/conf.ts";
import { linePlace } from "../model/conf-entries.ts";
import { setDirective } from "../model/conf-fixes.ts";
import type { ConfReport } from "../model/conf-rule.ts";

/** Reports the directive when it is on, with the message `yes` or `local`; the latter as information at most. */
export function reportEnabled(conf: Conf, directive: string, report: (r: ConfReport) => void): void {
  const entry = conf.last(directive);
  const value = conf.value(directive).toLowerCase();
  if (!entry || (value !== "yes" && value !== "local")) return;
  const changes = [setDirective(conf, directive, ["no"])];
  report({
    at: linePlace(entry),
    message: value,
    ...(value === "yes" ? {} : { atMost: "information" as const }),
    fixes: [{ title: `Set ${directive} no`, setup: "nothing must rely on it", changes }],
  });
}
