import assert from "node:assert/strict";
import { environments } from "../../server/src/libraries/environments.ts";
import { catalogue } from "../../server/src/libraries/index.ts";
import { pythonInputs } from "../../server/src/libraries/inputs-python.ts";
import { typescriptInputs } from "../../server/src/libraries/inputs-typescript.ts";
import { logs } from "../../server/src/libraries/logs.ts";

import type { InputRow, ValidatorRow } from "../../server/src/libraries/row.ts";
import { placeholders, secretNames } from "../../server/src/libraries/secret-names.ts";
import { triggers } from "../../server/src/libraries/triggers.ts";
import { pythonValidators } from "../../server/src/libraries/validators-python.ts";
import { schemaValidators } from "../../server/src/libraries/validators-schemas.ts";
import { typescriptValidators } from "../../server/src/libraries/validators-typescript.ts";

/** `flask.request.args`, `zod.**.uuid`, `logging.getLogger().**`, `socketio.*().on`, `@ioc:Adonis/Core/Env.get`, `$env/static/private`. */
const SEGMENT = /^(?:\*\*|\*(?:\(\))*|[@$\w][\w/@:$-]*(?:\(\))*)$/;
const isPath = (path: string): boolean => path.split(".").every((s) => SEGMENT.test(s)) && !/\*\*\.\*\*/.test(path);

/** Each list of paths with what it is, per language and kind: within one, nothing may be said twice. */
function lists(): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const add = (kind: string, paths: readonly string[] | undefined) => all.set(kind, [...(all.get(kind) ?? []), ...(paths ?? [])]);
  for (const r of [...pythonInputs, ...typescriptInputs]) inputLists(r, add);
  for (const r of [...pythonValidators, ...typescriptValidators, ...schemaValidators]) validatorLists(r, add);
  for (const r of logs) {
    add(`${r.language} log calls`, r.calls);
    add(`${r.language} log objects`, r.objects);
  }
  for (const r of catalogue.responses) {
    add(`${r.language} response calls`, r.calls);
    add(`${r.language} ${r.framework} response types`, r.types);
    add(`${r.language} response returns`, r.returns);
  }
  for (const r of environments) add(`${r.language} environments`, [...(r.objects ?? []), ...Object.keys(r.calls ?? {})]);
  return all;
}

function inputLists(r: InputRow, add: (kind: string, paths: readonly string[] | undefined) => void): void {
  add(`${r.language} input paths`, r.paths);
  add(`${r.language} input types`, r.types);
  add(
    `${r.language} input decorators`,
    r.decorators?.map((d) => d.path),
  );
  add(`${r.language} parameter decorators`, r.parameterDecorators);
  add(`${r.language} defaults`, r.defaults);
  add(`${r.language} ${r.framework} members`, r.members);
  add(`${r.language} ${r.framework} methods`, r.methods);
  add(
    `${r.language} ${r.framework} contexts`,
    r.contexts?.map((c) => c.base),
  );
  add(
    `${r.language} ${r.framework} handlers`,
    r.handlers?.filter((h) => h.parameter <= 0).map((h) => h.call),
  );
  add(`${r.language} ${r.framework} pipes`, r.safePipes);
}

function validatorLists(r: ValidatorRow, add: (kind: string, paths: readonly string[] | undefined) => void): void {
  add(`${r.language} converts`, Object.keys(r.converts ?? {}));
  add(`${r.language} checks`, [...Object.keys(r.tests ?? {}), ...Object.keys(r.throws ?? {}), ...Object.keys(r.regex ?? {})]);
  add(`${r.language} passes`, r.passes);
  add(
    `${r.language} types`,
    Object.keys(r.types ?? {}).map((t) => `${r.library}.${t}`.replace(/[ .]/g, "_")),
  );
  add(`${r.language} substitutes`, Object.keys(r.substitutes ?? {}));
  const { schema } = r;
  add(`${r.language} schemas`, [...(schema?.objects ?? []), ...Object.keys(schema?.patterns ?? {}), ...Object.keys(schema?.parse ?? {})]);
  add(`${r.language} fields`, [...(r.fieldDecorators ?? []), ...Object.keys(r.fieldPatterns ?? {})]);
}

describe("rows: shape", () => {
  for (const [kind, paths] of lists()) {
    it(`${kind}: well-formed, none twice`, () => {
      assert.deepEqual(
        paths.filter((p) => !isPath(p)),
        [],
      );
      assert.deepEqual(
        paths.filter((p, i) => paths.indexOf(p) !== i),
        [],
      );
    });
  }

  it("a value is not both made safe and passed on", () => {
    for (const rows of [pythonValidators, [...typescriptValidators, ...schemaValidators]]) {
      const converted = new Set(rows.flatMap((r) => Object.keys(r.converts ?? {})));
      assert.deepEqual(
        rows.flatMap((r) => r.passes ?? []).filter((p) => converted.has(p)),
        [],
      );
    }
  });

  it("frameworks have names that can stand in a path, once", () => {
    for (const rows of [pythonInputs, typescriptInputs]) {
      const names = rows.map((r) => r.framework);
      assert.deepEqual(
        names.filter((n, i) => !/^[A-Za-z][\w-]*$/.test(n) || names.indexOf(n) !== i),
        [],
      );
    }
  });

  it("shapes name the request", () => {
    for (const r of [...pythonInputs, ...typescriptInputs])
      for (const s of r.shapes ?? []) assert.ok(s.request < s.names.length, s.names.join());
    for (const r of catalogue.responses) for (const s of r.shapes ?? []) assert.ok(s.response < s.names.length, s.names.join());
  });

  it("regular expressions compile, and route parts have the name as group 1", () => {
    for (const r of [...pythonInputs, ...typescriptInputs]) {
      for (const f of r.functions ?? []) assert.ok(new RegExp(`^(?:${f.name})$`));
      for (const s of r.safeRouteParts ?? []) assert.equal((new RegExp(`${s}|`).exec("")?.length ?? 0) - 1, 1, s);
    }
    for (const s of [...secretNames.secret, ...secretNames.harmless, ...placeholders]) assert.ok(new RegExp(s, "i"));
  });

  it("fallbacks are positions or keywords", () => {
    for (const r of environments)
      for (const c of Object.values(r.calls ?? {})) assert.match(c.fallback ?? "1", /^(?:\d+|\w+=)(?:\|\w+=)*$/);
  });
});

describe("rows: route parts that constrain", () => {
  const name = (framework: string, route: string): string | undefined => {
    const row = pythonInputs.find((r) => r.framework === framework);
    for (const s of row?.safeRouteParts ?? []) for (const m of route.matchAll(new RegExp(s, "g"))) return m[1];
    return undefined;
  };
  for (const [framework, route] of [
    ["Flask", "/u/<int:name>"],
    ["Flask", "/u/<any(a, b):name>"],
    ["Flask", "/u/<uuid:name>/x"],
    ["Django", "u/<slug:name>/"],
    ["Django", "^u/(?P<name>\\d+)/$"],
    ["Django", "^u/(?P<name>1[3-9]\\d{9})/$"],
    ["Django", "^u/(?P<name>[\\w-]+)/$"],
    ["FastAPI", "/u/{name:int}"],
    ["Sanic", "/u/<name:uuid>"],
  ] as const)
    it(`${framework} ${route}`, () => assert.equal(name(framework, route), "name"));
  for (const [framework, route] of [
    ["Flask", "/u/<name>"],
    ["Flask", "/u/<path:name>"],
    ["Flask", "/u/<string(length=2):name>"],
    ["Django", "u/<str:name>/"],
    ["Django", "^u/(?P<name>[^/.]+)/$"],
    ["Django", "^u/(?P<name>.+)/$"],
    ["Django", "^u/(?P<name>[\\S]+)/$"],
    ["FastAPI", "/u/{name}"],
    ["FastAPI", "/u/{name:path}"],
  ] as const)
    it(`not ${framework} ${route}`, () => assert.equal(name(framework, route), undefined));
});

describe("rows: triggers", () => {
  const isTriggered = (text: string): boolean => triggers.some((t) => text.toLowerCase().includes(t));
  /** Their rows ask for Redis in so many words: a URL, `Transport.REDIS`, a plugin's name; or have a word of their own beside it (`MASTER_NAME`). */
  const saysRedisItself =
    /^(?:limits\.|broadcaster\.|flask_socketio\.|SOCKETIO_MESSAGE_QUEUE$|SESSION_TYPE$|SENTINEL$|Q_CLUSTER$|saq\.|rq\.|rq_scheduler\.|apscheduler\.|@hapi\/hapi\.|typeorm\.|kue\.|@nestjs\/(?:core|microservices|typeorm)\.|fastify(?:\.\w+)?\(\)\.register$)/;

  it("are lower case, long enough, and none holds another", () => {
    for (const t of triggers) assert.ok(t === t.toLowerCase() && t.length >= 4, t);
    assert.deepEqual(
      triggers.filter((t) => triggers.some((o) => o !== t && t.includes(o))),
      [],
    );
  });

  it("find every client, given object and setting", () => {
    const names = [
      ...catalogue.clients.flatMap((r) => r.create),
      ...catalogue.given.flatMap((r) => [...(r.calls ?? []), ...(r.types ?? []), ...(r.decorators ?? [])]),
      ...catalogue.settings.flatMap((r) => r.names),
    ];
    assert.deepEqual(
      // Modules are written in quotes.
      names.filter((n) => !isTriggered(`"${n}`) && !saysRedisItself.test(n)),
      [],
    );
  });
});
