/** Entries of the tables about what surrounds Redis that no program can tell apart from their absence, and why. */
import type { Equivalent } from "./equivalents.ts";

const ANY_FRAMEWORK = "the row about requests of any framework knows decorators of these names, too";
const NAMED = "the row also knows loggers of this name, wherever they come from";
const COOKIES = "what goes into a cookie is meant for the client, so that nothing is told of it";
const BUILT_IN = "flow itself knows that it gives its argument back";

function each(names: readonly string[], why: string): readonly Equivalent[] {
  return names.map((mutant) => ({ mutant, why }));
}

function decorators(framework: string, paths: readonly string[], inputs: string): readonly string[] {
  return paths.map((path) => `python ${framework} inputs: decorators ${JSON.stringify({ path, inputs })}`);
}

export const programEquivalents: readonly Equivalent[] = [
  ...each(
    [
      ...decorators("Flask", ["flask.**.get", "flask.**.post", "flask.**.put", "flask.**.delete"], "route"),
      ...decorators("Quart", ["quart.**.get", "quart.**.post", "quart.**.put", "quart.**.delete"], "route"),
      ...decorators("Bottle", ["bottle.**.route", "bottle.**.get", "bottle.**.post", "bottle.**.put", "bottle.**.delete"], "route"),
    ],
    ANY_FRAMEWORK,
  ),
  ...each(
    [
      ..."debug info warning warn error critical fatal exception log".split(" ").map((m) => `python logging logs: calls logging.${m}`),
      ..."info warning error debug".split(" ").map((m) => `python logging logs: calls absl.logging.${m}`),
      "python logging logs: calls twisted.python.log.msg",
      ...["flask.current_app.logger", "quart.current_app.logger", "sanic.log.logger", "fastapi.logger.logger", "uvicorn.config.logger"].map(
        (o) => `python logging logs: objects ${o}`,
      ),
    ],
    NAMED,
  ),
  ...each(
    [
      "python Falcon responses: methods set_cookie",
      "typescript Express responses: methods cookie",
      "typescript Koa responses: methods cookies.set",
      "typescript Fastify responses: methods setCookie",
    ],
    COOKIES,
  ),
  ...each(
    [
      "python standard library validators: passes copy.copy",
      "python standard library validators: passes copy.deepcopy",
      "typescript built-in validators: passes structuredClone",
    ],
    BUILT_IN,
  ),
];
