import { createParamDecorator, type ExecutionContext } from "@nestjs/common";

const REFRESH = "refresh_token";

export interface Presented {
  refresh: string;
  page: number;
  user: string;
}

export const Tokens = createParamDecorator((_: unknown, ctx: ExecutionContext) => {
  const request = ctx.switchToHttp().getRequest();
  const cookies = request.cookies ?? {};
  const presented: Presented = { refresh: cookies[REFRESH] ?? "", page: Number(cookies.page), user: request.user.id };
  return presented;
});
