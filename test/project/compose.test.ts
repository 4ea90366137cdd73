// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of Compose files look so.
/** What is read of Compose files: mounts, published ports and commands, in all the forms that they have. */
import { deepEqual, equal } from "node:assert/strict";
import { type ComposeService, composeServices } from "../../server/src/project/compose.ts";
import { interpolated, splitCommand } from "../../server/src/project/compose-words.ts";

/** The only service of a file, which has these lines. */
function service(lines: string, more = ""): ComposeService {
  const indented = lines.split("\n").map((line) => `    ${line}`);
  const [only] = composeServices(`services:\n  cache:\n${indented.join("\n")}\n${more}`);
  if (!only) throw new Error("no service");
  return only;
}
const ports = (value: string, more = "") => service(`image: redis\nports: ${value}\n${more}`).ports;
const port = (address: string, first: number, last = first) => ({ address, first, last });

describe("ports of Compose files", () => {
  const CASES: Readonly<Record<string, readonly ReturnType<typeof port>[]>> = {
    '["6379"]': [port("", 6379)],
    "[6379]": [port("", 6379)],
    '["9379:6379"]': [port("", 6379)],
    "[6379:6379/tcp]": [port("", 6379)],
    "[6379:6379/udp]": [],
    '["127.0.0.1:6379:6379"]': [port("127.0.0.1", 6379)],
    '["127.0.0.1::6379"]': [port("127.0.0.1", 6379)],
    '["[::1]:6379:6379"]': [port("::1", 6379)],
    '["10.0.0.4:7000-7005:7000-7005"]': [port("10.0.0.4", 7000, 7005)],
    '["${PORT:-6379}:6379"]': [port("", 6379)],
    '["${HOST:-127.0.0.1}:${PORT}:6379"]': [port("127.0.0.1", 6379)],
    '["${HOST}:6379:6379"]': [port("", 6379)],
    '["127.0.0.1:6379:${PORT}"]': [port("127.0.0.1", 1, 65_535)],
    "[{ target: 6379, published: 6379 }]": [port("", 6379)],
    "[{ target: 6379, published: '6379', host_ip: 127.0.0.1 }]": [port("127.0.0.1", 6379)],
    "[{ target: 6379, protocol: udp }]": [],
    "": [],
  };
  for (const [value, expected] of Object.entries(CASES)) it(value || "none", () => deepEqual(ports(value), expected));

  it("do not say who gets in where the container has another network", () => {
    const published = '["127.0.0.1:6379:6379"]';
    equal(ports(published, "network_mode: host"), undefined);
    equal(ports(published, "network_mode: service:vpn"), undefined);
    equal(ports(published, "extends: base"), undefined);
    equal(service("image: redis\nnetworks: [lan]", "networks:\n  lan:\n    driver: macvlan\n").ports, undefined);
    deepEqual(service("image: redis\nnetworks: [lan]", "networks:\n  lan:\n    driver: bridge\n").ports, []);
    deepEqual(ports("", "network_mode: bridge"), []);
  });
  it("are not those that are exposed", () => deepEqual(service("image: redis\nexpose: [6379]").ports, []));
});

describe("mounts of Compose files", () => {
  const mounts = (lines: string, more = "") => service(lines, more).mounts;
  it("have a short form", () => {
    const lines = "volumes:\n- ./redis.conf:/a.conf:ro\n- .conf:/b\n- ${PWD}/c:/c\n- data:/data\n- ${CONF}/x:/x\n- /etc/redis:/d";
    deepEqual(mounts(lines), [
      { source: "./redis.conf", target: "/a.conf" },
      { source: ".conf", target: "/b" },
      { source: "./c", target: "/c" },
      { source: "/etc/redis", target: "/d" },
    ]);
  });
  it("have a long form", () => {
    const lines =
      "volumes:\n- { type: bind, source: redis.conf, target: /a.conf }\n- { type: volume, source: data, target: /data }\n- { type: bind, target: /b }";
    deepEqual(mounts(lines), [{ source: "redis.conf", target: "/a.conf" }]);
  });
  it("are configurations too", () => {
    const more = "configs:\n  one: { file: ./one.conf }\n  two: { file: two.conf }\n  three: { external: true }\n";
    deepEqual(mounts("configs: [one, { source: two, target: /etc/two.conf }, three, four]", more), [
      { source: "./one.conf", target: "/one" },
      { source: "two.conf", target: "/etc/two.conf" },
    ]);
  });
  it("come from what is merged in", () => {
    const [merged] = composeServices("x-base: &base\n  volumes: [./a:/b]\nservices:\n  cache:\n    <<: *base\n");
    deepEqual(merged?.mounts, [{ source: "./a", target: "/b" }]);
  });
  it("are not there in comments", () => deepEqual(mounts("image: redis\n# volumes: [./a:/b]\nvolumes:\n# - ./a:/b"), []));
});

describe("commands of Compose files", () => {
  const command = (lines: string) => service(lines).command;
  it("are words", () => {
    deepEqual(command("command: redis-server /a.conf --requirepass 'a b'"), ["redis-server", "/a.conf", "--requirepass", "a b"]);
    deepEqual(command('command: ["redis-server", "--save", ""]'), ["redis-server", "--save", ""]);
    deepEqual(command("entrypoint: redis-server\ncommand: /a.conf"), ["redis-server", "/a.conf"]);
    deepEqual(command("command: >\n  redis-server\n  /a.conf"), ["redis-server", "/a.conf"]);
  });
  it("may be for a shell", () => {
    const words = ["sh", "-c", "exec", "redis-server", "/a.conf", "--port", "7000"];
    deepEqual(command('command: sh -c "exec redis-server /a.conf --port 7000"'), words);
    deepEqual(command('command: ["sh", "-c", "exec redis-server /a.conf --port 7000"]'), words);
  });
  it("are split as a shell does", () => {
    deepEqual(splitCommand(`a"b c"d 'e"f' "g\\"h" i\\ j "open`), ["ab cd", 'e"f', 'g"h', "i j", '"open']);
  });
  it("have variables", () => {
    equal(interpolated("${A:-b}-${A-c}-${A}-$A-$$A-${A:?no}-${A:-}"), "b-c-${A}-$A-$A-${A:?no}-${A:-}");
  });
});

describe("Compose files", () => {
  it("that cannot be read say nothing", () => {
    const ALIASES = Array.from(
      { length: 12 },
      (_, i) =>
        `  l${i}: &l${i} [${Array(9)
          .fill(i === 0 ? "x" : `*l${i - 1}`)
          .join(", ")}]`,
    );
    const bad = [
      "",
      ":",
      "services",
      "services: [",
      "services:\n  a: [1\n  b",
      "services: 5",
      "- services",
      "\0",
      "services:\n\ta: 1",
      "a: *b",
    ];
    for (const text of [...bad, `services:\n${ALIASES.join("\n")}`, "services:\n  a:\n  b: 5\n  c: []"])
      deepEqual(composeServices(text), []);
  });
  it("may say anything in a service", () => {
    const values = ["", "5", "[5, null, {}]", "{ a: 1 }", "text", "[[1]]"];
    const keys = ["ports", "volumes", "configs", "command", "entrypoint", "networks", "network_mode", "image", "working_dir"];
    for (const key of keys)
      for (const value of values) equal(composeServices(`services:\n  a:\n    ${key}: ${value}\n    tty: true`).length, 1);
  });
  it("say which images have protected mode off", () => {
    const isUnprotected = (lines: string) => service(lines).isUnprotected;
    for (const image of ["redis", "redis:7.2-alpine", "docker.io/library/redis@sha256:0", "valkey/valkey:8", "redis:${TAG}"])
      equal(isUnprotected(`image: "${image}"`), true, image);
    for (const image of ["redis/redis-stack", "my/redis", "bitnami/redis:7", "redisinsight", "${IMAGE}"])
      equal(isUnprotected(`image: "${image}"`), false, image);
    equal(isUnprotected("image: redis\nbuild: ."), false);
  });
});
