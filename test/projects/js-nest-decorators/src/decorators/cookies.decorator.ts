import { createParamDecorator, type ExecutionContext } from "@nestjs/common";

export const Cookie = createParamDecorator(
  (name: string, ctx: ExecutionContext) => ctx.switchToHttp().getRequest().cookies[name],
);

export const Cookies = createParamDecorator((name: string | undefined, ctx: ExecutionContext) => {
  const request = ctx.switchToHttp().getRequest();
  return name ? request.cookies?.[name] : request.cookies;
});
