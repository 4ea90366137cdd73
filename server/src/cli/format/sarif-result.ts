/** One finding as a SARIF result. */
import type { Location, Region, Result, ThreadFlowLocation } from "sarif";
import type { Finding, Span, TraceStep } from "../../engine/api.ts";
import type { RuleEntry } from "../../engine/catalogue.ts";
import { maskText } from "../../engine/mask.ts";
import type { FilePath } from "../../host/types.ts";
import type { ShownFile } from "./format.ts";
import type { Fingerprints } from "./sarif-fingerprints.ts";
import { artifactLocation, LEVELS, regionOf } from "./sarif-places.ts";

/** What all results of a report share. */
export interface ResultContext {
  readonly root: FilePath;
  readonly rules: readonly RuleEntry[];
  readonly fingerprints: Fingerprints;
}

/** The result; `locations[0]` is exactly the offending text. */
export function sarifResult(finding: Finding, file: ShownFile, context: ResultContext): Result {
  const artifact = artifactLocation(finding.file, context.root);
  const region = regionWithSnippet(finding, file);
  const ruleIndex = context.rules.findIndex((r) => r.id === finding.rule);
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: artifact, region } }],
    ...flows(finding, file, context.root, region),
    ...related(finding, file, context.root),
    ...suppressions(finding),
    partialFingerprints: { "redwardenFinding/v1": context.fingerprints.of(finding, file, artifact.uri ?? "") },
    properties: { certainty: finding.certainty },
  };
}

function regionWithSnippet(span: Span, file: ShownFile): Region {
  const { text } = maskText(file.lines.text, file.report.secrets, span);
  return { ...regionOf(span, file.lines), snippet: { text } };
}

function flows(finding: Finding, file: ShownFile, root: FilePath, region: Region): Pick<Result, "codeFlows"> {
  if (finding.trace.length === 0) return {};
  const end: Location = {
    physicalLocation: { artifactLocation: artifactLocation(finding.file, root), region },
    message: { text: finding.message },
  };
  const locations: ThreadFlowLocation[] = [...finding.trace.map((s) => ({ location: stepLocation(s, file, root) })), { location: end }];
  return { codeFlows: [{ threadFlows: [{ locations }] }] };
}

function related(finding: Finding, file: ShownFile, root: FilePath): Pick<Result, "relatedLocations"> {
  if (!finding.related) return {};
  return { relatedLocations: finding.related.map((s, id) => ({ id, ...stepLocation(s, file, root) })) };
}

/** Steps carry no snippet: where the secrets of another file stand is not known here. */
function stepLocation(step: TraceStep, file: ShownFile, root: FilePath): Location {
  const lines = file.linesOf(step.file);
  const region = lines ? { region: regionOf(step, lines) } : {};
  return { physicalLocation: { artifactLocation: artifactLocation(step.file, root), ...region }, message: { text: step.message } };
}

function suppressions({ suppression }: Finding): Pick<Result, "suppressions"> {
  if (!suppression) return {};
  return { suppressions: [{ kind: suppression.kind, status: "accepted", justification: suppression.reason }] };
}
