import { equal, ok } from "node:assert/strict";
import { MASK, maskReport, maskText } from "../../server/src/engine/mask.ts";

const SECRET = "s3cret-Pass";

function spansOf(text: string, secret: string = SECRET) {
  const start = text.indexOf(secret);
  return [{ start, end: start + secret.length }];
}

describe("masking", () => {
  it("replaces a secret by something of fixed length", () => {
    const text = `a = "${SECRET}"`;
    equal(maskText(text, spansOf(text)).text, `a = "${MASK}"`);
    equal(maskText('a = "x"', [{ start: 5, end: 6 }]).text, `a = "${MASK}"`);
  });

  it("maps offsets", () => {
    const text = `a = "${SECRET}" + b`;
    const masked = maskText(text, spansOf(text));
    equal(masked.at(0), 0);
    equal(masked.at(5), 5);
    equal(masked.at(9), 5);
    equal(masked.text[masked.at(text.indexOf("b"))], "b");
    equal(masked.text.slice(masked.at(4), masked.at(5 + SECRET.length + 1)), `"${MASK}"`);
  });

  it("hides copies, also outside of the shown piece's own secrets", () => {
    const text = `p = "${SECRET}"\n# the password is ${SECRET}!\n`;
    const line = { start: text.indexOf("#"), end: text.length };
    equal(maskText(text, spansOf(text), line).text, `# the password is ${MASK}!\n`);
  });

  it("hides a secret that reaches into the piece, or of which the piece shows a part", () => {
    const text = `"${SECRET}"`;
    for (let start = 0; start < text.length; start++) {
      for (let end = start + 1; end <= text.length; end++) {
        const shown = maskText(text, spansOf(text), { start, end }).text;
        ok(/^"?(\*{8})?"?$/.test(shown), shown);
      }
    }
  });

  it("does not mask plain words elsewhere", () => {
    const text = 'connect(password="password")';
    const at = text.lastIndexOf("password");
    equal(maskText(text, [{ start: at, end: at + 8 }]).text, `connect(password="${MASK}")`);
  });

  it("takes overlapping and unordered spans", () => {
    const text = "0123456789";
    const spans = [
      { start: 6, end: 8 },
      { start: 1, end: 4 },
      { start: 3, end: 5 },
    ];
    equal(maskText(text, spans).text, `0${MASK}5${MASK}89`);
  });

  it("keeps line ends inside a secret", () => {
    const text = '"ab\r\ncd"';
    equal(maskText(text, [{ start: 1, end: 7 }]).text, `"${MASK}\r\n${MASK}"`);
  });

  it("cleans messages", () => {
    const file = "/a.py";
    const text = `"${SECRET}"`;
    const note = { file, level: "error", message: `failed on ${SECRET}`, span: undefined } as const;
    equal(maskReport({ file, findings: [], secrets: spansOf(text), notes: [note] }, text).notes[0]?.message, `failed on ${MASK}`);
  });
});
