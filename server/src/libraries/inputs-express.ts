/** Request input of Express. */
import type { InputRow, RouteRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

/** What a request of Express has that its sender chooses. */
export const expressMembers = [
  "params",
  "query",
  "body",
  "rawBody",
  "cookies",
  "headers",
  "rawHeaders",
  "url",
  "originalUrl",
  "path",
  "hostname",
  "host",
  "subdomains",
  "file",
  "files",
] as const;

/** Middleware, and the chains of express-validator: what follows them is checked if they let it pass. */
const expressRoutes: RouteRow = {
  middleware: true,
  path: "params",
  validations: ["express-validation.validate", "express-validation", "celebrate.celebrate"],
  members: { body: "body", params: "params", query: "query", headers: "headers", cookies: "cookies" },
  custom: "custom",
  fields: {
    "express-validator.param": "params",
    "express-validator.query": "query",
    "express-validator.body": "body",
    "express-validator.header": "headers",
    "express-validator.cookie": "cookies",
  },
  checks: [
    "isUUID",
    "isInt",
    "isFloat",
    "isNumeric",
    "isAlphanumeric",
    "isAlpha",
    "isHexadecimal",
    "isMongoId",
    "isIn",
    "isSlug",
    "isBoolean",
    "isIP",
    "isDate",
    "isISO8601",
    "isULID",
    "toInt",
    "toFloat",
    "toBoolean",
    "toDate",
  ],
};

/** Rows, the most specific first. */
export const expressInputs: readonly InputRow[] = [
  {
    ...typescript,
    framework: "Express",
    types: [
      "express.Request",
      "express-serve-static-core.Request",
      "Express.Request",
      "http.IncomingMessage",
      "https.IncomingMessage",
      "IncomingMessage",
      "restify.Request",
      "polka.Request",
      "@vercel/node.VercelRequest",
      "firebase-functions.https.Request",
      "@google-cloud/functions-framework.Request",
    ],
    members: expressMembers,
    methods: ["get", "header", "param"],
    routes: expressRoutes,
    // `use` and `param` are left out: what they get first need not be a request. The shapes below cover middleware.
    handlers: [
      { call: "express().**.get", parameter: 0 },
      { call: "express().**.post", parameter: 0 },
      { call: "express().**.put", parameter: 0 },
      { call: "express().**.patch", parameter: 0 },
      { call: "express().**.delete", parameter: 0 },
      { call: "express().**.all", parameter: 0 },
      { call: "express.**.get", parameter: 0 },
      { call: "express.**.post", parameter: 0 },
      { call: "express.**.put", parameter: 0 },
      { call: "express.**.patch", parameter: 0 },
      { call: "express.**.delete", parameter: 0 },
      { call: "express.**.all", parameter: 0 },
      { call: "express-promise-router().*", parameter: 0 },
      { call: "polka().*", parameter: 0 },
      { call: "restify.createServer().get", parameter: 0 },
      { call: "restify.createServer().post", parameter: 0 },
      { call: "restify.createServer().put", parameter: 0 },
      { call: "restify.createServer().del", parameter: 0 },
      { call: "http.createServer", parameter: 0 },
      { call: "express-async-handler", parameter: 0 },
      { call: "firebase-functions.https.onRequest", parameter: 0 },
      { call: "firebase-functions/v2/https.onRequest", parameter: 0 },
    ],
    shapes: [
      { names: ["req", "res"], request: 0 },
      { names: ["req", "_res"], request: 0 },
      { names: ["req", "_"], request: 0 },
      { names: ["req", "response"], request: 0 },
      { names: ["request", "response"], request: 0 },
      { names: ["request", "res"], request: 0 },
      { names: ["err", "req", "res"], request: 1 },
      { names: ["error", "req", "res"], request: 1 },
      { names: ["_err", "req", "res"], request: 1 },
      { names: ["e", "req", "res"], request: 1 },
    ],
  },
  {
    ...typescript,
    framework: "Express-parameter",
    handlers: [
      { call: "express().param", parameter: 3 },
      { call: "express.Router().param", parameter: 3 },
    ],
  },
];
