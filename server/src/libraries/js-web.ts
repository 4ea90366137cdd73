/** Responses of JavaScript web frameworks. */
import type { ResponseRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

export const jsResponses: readonly ResponseRow[] = [
  {
    ...typescript,
    framework: "Express",
    types: ["express.Response", "express-serve-static-core.Response", "http.ServerResponse", "next.NextApiResponse"],
    methods: ["send", "json", "jsonp", "end", "write", "render", "redirect", "cookie", "set", "header", "setHeader"],
  },
  { ...typescript, framework: "Koa", types: ["koa.Context", "koa.ParameterizedContext"], methods: ["throw", "set", "redirect"] },
  { ...typescript, framework: "Fastify", types: ["fastify.FastifyReply"], methods: ["send", "header", "redirect", "view"] },
  {
    ...typescript,
    framework: "NestJS",
    calls: [
      "@nestjs/common.HttpException",
      "@nestjs/common.BadRequestException",
      "@nestjs/common.InternalServerErrorException",
      "@nestjs/common.NotFoundException",
      "@nestjs/common.UnauthorizedException",
      "@nestjs/common.ForbiddenException",
    ],
  },
  {
    ...typescript,
    framework: "Next.js",
    calls: ["next/server.NextResponse.json", "next/server.NextResponse", "next/server.NextResponse.redirect"],
  },
  { ...typescript, framework: "Web", calls: ["Response", "Response.json", "Response.redirect"] },
  { ...typescript, framework: "Hono", types: ["hono.Context"], methods: ["json", "text", "html", "body", "redirect"] },
  {
    ...typescript,
    framework: "Hapi",
    calls: ["@hapi/boom.boomify", "@hapi/boom.badRequest", "@hapi/boom.internal"],
    methods: ["response"],
    types: ["@hapi/hapi.ResponseToolkit"],
  },
  { ...typescript, framework: "Socket.IO", types: ["socket.io.Socket", "socket.io.Server"], methods: ["emit"] },
];
