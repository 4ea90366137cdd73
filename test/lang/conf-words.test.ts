/** Lines of redis.conf and users.acl as words, against what the server was seen to read. */
import assert from "node:assert/strict";
import { readAclFile } from "../../server/src/lang/conf/acl-file.ts";
import { readConf } from "../../server/src/lang/conf/conf-file.ts";
import { confLanguageOf } from "../../server/src/lang/conf/names.ts";
import { renderWord } from "../../server/src/lang/conf/render.ts";

const wordsOf = (text: string) => readConf(text).lines.map((l) => l.words.map((w) => w.value));

describe("words of redis.conf", () => {
  it("are split at blanks, with quotes and escapes resolved", () => {
    assert.deepEqual(wordsOf('a "b c" d\\n'), [["a", "b c", "d\\n"]]);
    assert.deepEqual(wordsOf("a \"\\n\\t\\x41\\q\\\"\" 'b\\nc\\''"), [["a", '\n\tAq"', "b\\nc'"]]);
    assert.deepEqual(wordsOf('ab"c d"'), [["abc d"]]);
    assert.deepEqual(wordsOf('a ""'), [["a", ""]]);
    assert.deepEqual(wordsOf("\ta  b\t c \r\n"), [["a", "b", "c"]]);
  });
  it("leave out comments and empty lines, and count lines as the server does", () => {
    const { lines, comments } = readConf("# a\n\n  # b\nport 1\r\n\nx # y");
    assert.deepEqual(
      lines.map((l) => l.number),
      [4, 6],
    );
    assert.equal(comments.length, 2);
  });
  it("say where quotes go wrong", () => {
    const problems = readConf('a "b\nc \'d\'e\nf "g" h').lines.map((l) => l.problem?.kind);
    assert.deepEqual(problems, ["open", "glued", undefined]);
  });
  it("stand where they say", () => {
    const text = "  dir '/a b'  \nx y";
    for (const { words } of readConf(text).lines)
      for (const w of words) assert.ok(text.slice(w.start, w.end).includes(w.value.slice(0, 2)));
    assert.deepEqual(
      readConf(text).lines[0]?.words.map((w) => text.slice(w.start, w.end)),
      ["dir", "'/a b'"],
    );
  });
  it("are read again as they were written", () => {
    for (const value of ["a", "", "a b", 'a"b', "a'b", "a\\b", "#a", "\n\t", "é\u0001", 'x\\" y'])
      assert.deepEqual(wordsOf(`d ${renderWord(value)}`), [["d", value]], JSON.stringify(value));
  });
});

describe("words of users.acl", () => {
  it("are split at single blanks, without quotes", () => {
    const [line] = readAclFile('user a on >"p q" \t#x\r\n').lines;
    assert.deepEqual(
      line?.words.map((w) => w.value),
      ["user", "a", "on", '>"p', 'q"', "\t#x"],
    );
    assert.deepEqual(
      readAclFile("user  a").lines[0]?.words.map((w) => w.value),
      ["user", "", "a"],
    );
  });
});

describe("files of servers", () => {
  it("are known by their names", () => {
    for (const name of [
      "redis.conf",
      "a/redis-6379.conf",
      "Valkey.conf",
      "sentinel.conf",
      "deploy/redis/local.conf",
      "/etc/valkey-cache/x/y.conf",
    ])
      assert.equal(confLanguageOf(name), "redis-conf", name);
    assert.equal(confLanguageOf("users.acl"), "redis-acl");
    for (const name of ["nginx.conf", "redis.conf.j2", "myredis/a.conf", "conf", "redis/a.py"])
      assert.equal(confLanguageOf(name), undefined, name);
  });
});
