import { BadRequestException, createParamDecorator, type ExecutionContext } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";
import type { Request } from "express";

export const Form = createParamDecorator((data: string, ctx: ExecutionContext) => {
  const request = ctx.switchToHttp().getRequest<Request>();
  return data ? request.body[data] : request.body;
});

function languageOf(_: unknown, context: ExecutionContext): string {
  const { headers } = context.switchToHttp().getRequest<Request>();
  return headers["accept-language"] ?? "en";
}
export const Language = createParamDecorator(languageOf);

// Without a type: what the framework calls the factory with is known all the same.
export const Search = createParamDecorator((_, ctx) => ctx.switchToHttp().getRequest().query.search);

export const Viewer = createParamDecorator((_: unknown, ctx: ExecutionContext) => {
  const { req } = GqlExecutionContext.create(ctx).getContext();
  return req.headers["x-viewer"];
});

export const Page = createParamDecorator((_: unknown, ctx: ExecutionContext) => {
  const { query } = ctx.switchToHttp().getRequest<Request>();
  return Number.parseInt(query.page as string, 10);
});

export const Slug = createParamDecorator((_: unknown, ctx: ExecutionContext) => {
  const slug = ctx.switchToHttp().getRequest<Request>().params.slug;
  if (!/^[a-z]{1,30}$/.test(slug)) throw new BadRequestException();
  return slug;
});

export const Whole = createParamDecorator((_: unknown, ctx: ExecutionContext) => ctx.switchToHttp().getRequest<Request>());

export const BearerToken = createParamDecorator((_: unknown, ctx: ExecutionContext) => {
  const request = ctx.switchToHttp().getRequest<Request>();
  return request.headers.authorization?.split(" ")[1];
});
