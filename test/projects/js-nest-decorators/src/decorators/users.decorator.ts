import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import { GqlExecutionContext } from "@nestjs/graphql";

export const User = createParamDecorator((data: string, ctx: ExecutionContext) => {
  const request = ctx.switchToHttp().getRequest();
  return data ? request.user?.[data] : request.user;
});

export const Ip = createParamDecorator((_: unknown, ctx: ExecutionContext) => ctx.switchToHttp().getRequest().ip);

export const Session = createParamDecorator((name: string, ctx: ExecutionContext) => ctx.switchToHttp().getRequest().session[name]);

export const Tenant = createParamDecorator((_: unknown, ctx: ExecutionContext) => GqlExecutionContext.create(ctx).getContext().req.tenant);

export const Property = createParamDecorator((name: string, ctx: ExecutionContext) => ctx.switchToHttp().getRequest()[name]);
