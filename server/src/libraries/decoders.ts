/** Calls that turn text or bytes into objects, or into code, and in doing so run what the text says. */
import type { DecoderRow } from "./row.ts";

const python = { language: "python" } as const;
const typescript = { language: "typescript" } as const;

const JSON_PYTHON = { module: "json", decode: "json.loads", encode: "json.dumps" } as const;
const JSON_SCRIPT = { decode: "JSON.parse", encode: "JSON.stringify" } as const;
const pickles: readonly DecoderRow[] = ["pickle", "cPickle", "_pickle", "six.moves.cPickle", "pickle5.pickle", "dill", "cloudpickle"].map(
  (module) => ({
    ...python,
    library: module.split(".").at(-1) ?? module,
    calls: { [`${module}.loads`]: "0", [`${module}.load`]: "0", [`${module}.Unpickler().load`]: "^0" },
    instead: { ...JSON_PYTHON, of: "loads", pair: "dumps" },
  }),
);

/** Every row, of both languages. */
export const decoders: readonly DecoderRow[] = [
  ...pickles,
  {
    ...python,
    library: "marshal",
    calls: { "marshal.loads": "0", "marshal.load": "0" },
    instead: { ...JSON_PYTHON, of: "loads", pair: "dumps" },
  },
  {
    ...python,
    library: "jsonpickle",
    calls: { "jsonpickle.decode": "0", "jsonpickle.loads": "0", "jsonpickle.unpickler.decode": "0" },
    instead: { ...JSON_PYTHON, of: "decode", pair: "encode" },
  },
  {
    ...python,
    library: "pickle",
    calls: {
      "joblib.load": "0",
      "sklearn.externals.joblib.load": "0",
      "pandas.read_pickle": "0",
      "kombu.serialization.pickle_loads": "0",
      "kombu.utils.json.pickle_loads": "0",
      "celery.utils.serialization.pickle.loads": "0",
      "django_redis.serializers.pickle.PickleSerializer().loads": "0",
    },
  },
  {
    ...python,
    library: "pickle",
    calls: { "torch.load": "0" },
    isSafe: ["weights_only=", "true"],
  },
  {
    ...python,
    library: "pickle",
    calls: { "numpy.load": "0" },
    isSafe: { not: ["allow_pickle=", "true"] },
  },
  {
    ...python,
    library: "PyYAML",
    calls: { "yaml.load": "0", "yaml.load_all": "0" },
    isSafe: ["1|Loader=", "is yaml.SafeLoader,yaml.CSafeLoader,yaml.BaseLoader,yaml.CBaseLoader"],
    instead: { module: "yaml", decode: "yaml.safe_load", of: "load", isAlone: true },
  },
  {
    ...python,
    library: "PyYAML",
    calls: { "yaml.unsafe_load": "0", "yaml.full_load": "0", "yaml.unsafe_load_all": "0", "yaml.full_load_all": "0" },
    instead: { module: "yaml", decode: "yaml.safe_load", of: "unsafe_load", isAlone: true },
  },
  {
    ...python,
    library: "eval",
    calls: { eval: "0", "builtins.eval": "0" },
    instead: { module: "ast", decode: "ast.literal_eval", of: "eval", isAlone: true },
  },
  { ...python, library: "exec", calls: { exec: "0", compile: "0", "builtins.exec": "0", "builtins.compile": "0" } },
  {
    ...typescript,
    library: "eval",
    calls: { eval: "0", "globalThis.eval": "0", "window.eval": "0" },
    instead: { ...JSON_SCRIPT, of: "eval", isAlone: true },
  },
  { ...typescript, library: "new Function", calls: { Function: "-1" } },
  {
    ...typescript,
    library: "vm",
    calls: Object.fromEntries(
      ["vm", "node:vm"].flatMap((module) =>
        ["runInNewContext", "runInThisContext", "runInContext", "compileFunction", "Script"].map((name) => [`${module}.${name}`, "0"]),
      ),
    ),
  },
  {
    ...typescript,
    library: "vm2",
    calls: { "vm2.VM().run": "0", "vm2.NodeVM().run": "0", "vm2.VMScript": "0" },
  },
  {
    ...typescript,
    library: "node-serialize",
    calls: { "node-serialize.unserialize": "0" },
    instead: { ...JSON_SCRIPT, of: "unserialize", pair: "serialize" },
  },
  { ...typescript, library: "serialize-to-js", calls: { "serialize-to-js.deserialize": "0" } },
  { ...typescript, library: "funcster", calls: { "funcster.deepDeserialize": "0" } },
  { ...typescript, library: "cryo", calls: { "cryo.parse": "0" } },
  {
    ...typescript,
    library: "js-yaml",
    calls: { "js-yaml.load": "0", "js-yaml.loadAll": "0" },
    // Since version 4 there are no types that run code.
    isSafe: { not: { version: "<4" } },
    package: "js-yaml",
  },
];

/** Calls whose result is what their argument says, in another form; nothing is checked on the way. */
export const recoders: Readonly<Record<"python" | "typescript", Readonly<Record<string, string>>>> = {
  python: {
    "base64.b64decode": "0",
    "base64.urlsafe_b64decode": "0",
    "base64.standard_b64decode": "0",
    "base64.decodebytes": "0",
    "base64.b32decode": "0",
    "base64.b85decode": "0",
    "binascii.unhexlify": "0",
    "binascii.a2b_base64": "0",
    "bytes.fromhex": "0",
    "codecs.decode": "0",
    "codecs.encode": "0",
    "zlib.decompress": "0",
    "gzip.decompress": "0",
    "bz2.decompress": "0",
    "lzma.decompress": "0",
    "lz4.frame.decompress": "0",
    "snappy.decompress": "0",
    "snappy.uncompress": "0",
    "zstandard.decompress": "0",
    "blosc.decompress": "0",
    "io.BytesIO": "0",
    "io.StringIO": "0",
    BytesIO: "0",
    bytes: "0",
    bytearray: "0",
    memoryview: "0",
    str: "0",
    "django.utils.encoding.force_bytes": "0",
    "django.utils.encoding.force_str": "0",
    "django.utils.encoding.smart_str": "0",
    "six.ensure_binary": "0",
    "six.ensure_str": "0",
  },
  typescript: {
    "Buffer.from": "0",
    String: "0",
    atob: "0",
    decodeURIComponent: "0",
    unescape: "0",
    "zlib.gunzipSync": "0",
    "zlib.inflateSync": "0",
    "zlib.unzipSync": "0",
    "zlib.brotliDecompressSync": "0",
    "node:zlib.gunzipSync": "0",
    "node:zlib.inflateSync": "0",
    "lz-string.decompress": "0",
    "lz-string.decompressFromUTF16": "0",
    "lz-string.decompressFromBase64": "0",
  },
};

/** Names of functions that check a signature, or that decrypt with a check: what passes them was written by someone with the key. */
export const signatureChecks =
  /^(?:compare_digest|timingSafeEqual|unsign|unsign_object|verify\w*|check_(?:hmac|signature|mac)\w*|_?(?:valid|is_valid|validate)_?(?:signature|hmac|mac)\w*|decrypt\w*)$/i;
