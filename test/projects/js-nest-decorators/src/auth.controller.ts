import { Controller, Get, ParseIntPipe, ParseUUIDPipe, Post, UseGuards, ValidationPipe } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import Redis from "ioredis";
import { Cookie, Cookies, Form, Ip, Page, Property, Session, Tenant, Tokens, User, Viewer } from "./decorators";
import { BearerToken, Language, Search, Slug, Whole } from "./decorators/parts.decorator";
import type { Presented } from "./decorators/tokens.decorator";
import { FormDto } from "./form.dto";
import { SessionsService } from "./sessions.service";

const redis = new Redis();

@Controller("auth")
export class AuthController {
  constructor(private readonly sessions: SessionsService) {}

  @Post("refresh")
  async refresh(@Cookie("refresh_token") token: string, @Cookies() all: Record<string, string>) {
    await redis.get(`refresh:${token}`);
    //                         ^^^^^ key-injection request information
    await redis.get(`refresh:${all.refresh}`);
    //                         ^^^^^^^^^^^ key-injection request information
  }

  // Handed on, several handlers are each told.
  @Post("logout")
  async logout(@Cookie("refresh_token") token: string, @Tokens() tokens: Presented) {
    await this.sessions.end(token);
    //                      ^^^^^ key-injection request warning
    await this.sessions.endAll(tokens);
    //                         ^^^^^^ key-injection request warning
  }

  @Post("leave")
  async leave(@Tokens() tokens: Presented) {
    await this.sessions.endAll(tokens);
    //                         ^^^^^^ key-injection request warning
  }

  @Post("form")
  async form(@Form("name") name: string, @Form() form: { mail: string }) {
    await redis.get(`form:${name}`);
    //                      ^^^^ key-injection request information
    await redis.get(`form:${form.mail}`);
    //                      ^^^^^^^^^ key-injection request information
  }

  @Post("checked")
  async checked(@Form(new ValidationPipe({ validateCustomDecorators: true })) form: FormDto) {
    await redis.get(`form:${form.id}`);
    await redis.get(`form:${form.note}`);
    //                      ^^^^^^^^^ key-injection request information
  }

  @Get("parts")
  async parts(@Language() language: string, @Search() search: string, @Viewer() viewer: string, @Whole() request: { ip: string; query: { q: string } }) {
    await redis.get(`language:${language}`);
    //                          ^^^^^^^^ key-injection request information
    await redis.get(`search:${search}`);
    //                        ^^^^^^ key-injection request information
    await redis.get(`viewer:${viewer}`);
    //                        ^^^^^^ key-injection request information
    await redis.get(`query:${request.query.q}`);
    //                       ^^^^^^^^^^^^^^^ key-injection request information
  }

  @Post("tokens")
  async tokens(@Tokens() { refresh }: Presented, @Tokens() presented: Presented) {
    await redis.get(`refresh:${refresh}`);
    //                         ^^^^^^^ key-injection request information
    await redis.get(`refresh:${presented.refresh}`);
    //                         ^^^^^^^^^^^^^^^^^ key-injection request information
    await redis.get(`page:${presented.page}`);
  }

  // What pipes convert or check, in the decorator's call or in its factory, is harmless.
  @Get("piped")
  async piped(
    @Cookie("page", ParseIntPipe) page: number,
    @Cookie("id", new ParseUUIDPipe()) id: string,
    @Page() counted: number,
    @Slug() slug: string,
  ) {
    await redis.get(`page:${page}`);
    await redis.get(`id:${id}`);
    await redis.get(`page:${counted}`);
    await redis.get(`slug:${slug}`);
  }

  @Get("guarded")
  @UseGuards(AuthGuard("jwt"))
  async guarded(@BearerToken() token: string, @Cookie("theme") theme: string) {
    await redis.get(`revoked:${token}`);
    await redis.get(`theme:${theme}`);
    //                       ^^^^^ key-injection request information
  }

  @Get("unguarded")
  async unguarded(@BearerToken() token: string) {
    await redis.get(`revoked:${token}`);
    //                         ^^^^^ key-injection request information
  }

  // What the program itself put on the request is no input.
  @Get("own")
  async own(@User("id") id: string, @Ip() ip: string, @Session("cart") cart: string, @Tenant() tenant: string, @Property("plan") plan: string) {
    await redis.get(`user:${id}`);
    //                      ^^ key-injection parameter information
    await redis.get(`ip:${ip}`);
    //                    ^^ key-injection parameter information
    await redis.get(`cart:${cart}`);
    //                      ^^^^ key-injection parameter information
    await redis.get(`tenant:${tenant}`);
    //                        ^^^^^^ key-injection parameter information
    await redis.get(`plan:${plan}`);
    //                      ^^^^ key-injection parameter information
  }
}
