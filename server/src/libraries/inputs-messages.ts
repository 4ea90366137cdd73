/** Input that comes in messages and events in TypeScript: Socket.IO, WebSocket, GraphQL, Lambda. */
import type { InputRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

/** Rows, the most specific first. */
export const messageInputs: readonly InputRow[] = [
  {
    ...typescript,
    framework: "SocketIO",
    types: ["socket.io.Socket", "socket.io/dist/socket.Socket"],
    members: [
      "handshake.query",
      "handshake.auth",
      "handshake.headers",
      "handshake.url",
      "request.headers",
      "request.url",
      "client.request.headers",
      "client.request.url",
    ],
    handlers: [
      { call: "socket.io.Server().**.on", parameter: 0 },
      { call: "socket.io.Server().**.use", parameter: 0 },
      { call: "socket.io().**.on", parameter: 0 },
      { call: "socket.io().**.use", parameter: 0 },
      { call: "socket.io.Namespace().on", parameter: 0 },
    ],
    // The type of the client is often left out.
    functions: [{ name: "handleConnection|handleDisconnect", of: "@nestjs/websockets.WebSocketGateway", parameter: 0 }],
    shapes: [{ names: ["socket"], request: 0 }],
  },
  {
    ...typescript,
    framework: "Nest-gateway",
    decorators: [{ path: "@nestjs/websockets.SubscribeMessage", parameter: 1, isBare: true }],
  },
  {
    ...typescript,
    framework: "SocketIO-event",
    handlers: [
      { call: "@SocketIO.on", parameter: 0 },
      { call: "@SocketIO.on", parameter: 1 },
      { call: "@SocketIO.once", parameter: 0 },
      { call: "socket.io.Socket().on", parameter: 0 },
      { call: "socket.io.Socket().on", parameter: 1 },
      { call: "socket.on", parameter: 0 },
    ],
  },
  {
    ...typescript,
    framework: "WebSocket",
    members: [],
    handlers: [
      { call: "ws.WebSocketServer().on", parameter: 0 },
      { call: "ws.Server().on", parameter: 0 },
      { call: "ws.default.Server().on", parameter: 0 },
    ],
    shapes: [
      { names: ["ws", "req"], request: 0 },
      { names: ["ws", "request"], request: 0 },
    ],
  },
  {
    ...typescript,
    framework: "WebSocket-upgrade",
    members: ["url", "headers"],
    handlers: [
      { call: "ws.WebSocketServer().on", parameter: 1 },
      { call: "ws.Server().on", parameter: 1 },
    ],
    shapes: [
      { names: ["ws", "req"], request: 1 },
      { names: ["ws", "request"], request: 1 },
    ],
  },
  {
    ...typescript,
    framework: "WebSocket-message",
    handlers: [
      { call: "@WebSocket.on", parameter: 0, events: ["message"] },
      { call: "ws().on", parameter: 0, events: ["message"], isGiven: true },
      { call: "ws.WebSocket().on", parameter: 0, events: ["message"], isGiven: true },
    ],
  },
  {
    ...typescript,
    framework: "GraphQL-arguments",
    resolvers: { keys: ["Query", "Mutation", "Subscription"], parameter: 1 },
    shapes: [
      { names: ["parent", "args"], request: 1 },
      { names: ["_parent", "args"], request: 1 },
      { names: ["root", "args"], request: 1 },
      { names: ["_root", "args"], request: 1 },
      { names: ["_", "args"], request: 1 },
      { names: ["obj", "args"], request: 1 },
    ],
  },
  // Decorators of methods are called with the names of these.
  {
    ...typescript,
    framework: "Decorator",
    shapes: [
      { names: ["target", "propertyKey"], request: -1, context: 1, isDistinct: true },
      { names: ["_target", "propertyKey"], request: -1, context: 1, isDistinct: true },
      { names: ["target", "propertyName", "descriptor"], request: -1, context: 1, isDistinct: true },
      { names: ["target", "methodName", "descriptor"], request: -1, context: 1, isDistinct: true },
      { names: ["target", "key", "descriptor"], request: -1, context: 1, isDistinct: true },
    ],
  },
  // What the server itself puts there.
  {
    ...typescript,
    framework: "GraphQL-context",
    members: [],
    resolvers: { keys: ["Query", "Mutation", "Subscription"], parameter: 2 },
  },
  {
    ...typescript,
    framework: "tRPC",
    members: ["input"],
    methods: ["getRawInput"],
    handlers: ["query", "mutation", "subscription"].map((kind) => ({ call: `@trpc/server.**.${kind}`, parameter: 0 })),
    routes: { chain: { step: "input", member: "input", use: "use" } },
  },
  {
    ...typescript,
    framework: "next-safe-action",
    members: ["parsedInput", "clientInput"],
    handlers: [{ call: "next-safe-action.**.action", parameter: 0 }],
    routes: { chain: { step: "(?:input)?[sS]chema", member: "parsedInput" } },
  },
  {
    ...typescript,
    framework: "Server-action",
    directives: ["use server"],
  },
  {
    ...typescript,
    framework: "Lambda-context",
    types: ["aws-lambda.Context"],
    members: [],
    shapes: [{ names: ["event", "context"], request: 1 }],
  },
  {
    ...typescript,
    framework: "Lambda",
    types: [
      "aws-lambda.APIGatewayProxyEvent",
      "aws-lambda.APIGatewayProxyEventV2",
      "aws-lambda.APIGatewayEvent",
      "aws-lambda.APIGatewayProxyWebsocketEventV2",
      "aws-lambda.ALBEvent",
      "aws-lambda.LambdaFunctionURLEvent",
      "aws-lambda.SQSEvent",
      "aws-lambda.SNSEvent",
      "@netlify/functions.HandlerEvent",
    ],
    functionTypes: [
      "aws-lambda.Handler",
      "aws-lambda.APIGatewayProxyHandler",
      "aws-lambda.APIGatewayProxyHandlerV2",
      "aws-lambda.ALBHandler",
      "aws-lambda.SQSHandler",
      "aws-lambda.SNSHandler",
    ],
    members: [
      "pathParameters",
      "queryStringParameters",
      "multiValueQueryStringParameters",
      "headers",
      "multiValueHeaders",
      "body",
      "path",
      "rawPath",
      "rawQueryString",
      "cookies",
      "Records",
    ],
    shapes: [
      { names: ["event", "context"], request: 0 },
      { names: ["event", "_context"], request: 0 },
    ],
    functions: [{ name: "handler|lambdaHandler|main", parameter: 0, called: "event" }],
  },
];

/** Functions that get a request from an unknown framework, by the name that all of them give it. */
