// NestJS: what the tables say of these lines.
import { ArgumentsHost, Controller, ExecutionContext, Get, Headers, UseGuards } from "@nestjs/common";
import { AuthGuard } from "@nestjs/passport";
import * as m_nestjs_common from "@nestjs/common";
import * as m_nestjs_graphql from "@nestjs/graphql";
import * as m_nestjs_microservices from "@nestjs/microservices";
import * as m_nestjs_websockets from "@nestjs/websockets";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_nestjs_common.HttpException(x);  //: sent
  m_nestjs_common.BadRequestException(x);  //: sent
  m_nestjs_common.UnauthorizedException(x);  //: sent
  m_nestjs_common.ForbiddenException(x);  //: sent
  m_nestjs_common.NotFoundException(x);  //: sent
  m_nestjs_common.ConflictException(x);  //: sent
  m_nestjs_common.UnprocessableEntityException(x);  //: sent
  m_nestjs_common.InternalServerErrorException(x);  //: sent
  m_nestjs_common.ServiceUnavailableException(x);  //: sent
  m_nestjs_common.BadGatewayException(x);  //: sent
  m_nestjs_websockets.WsException(x);  //: sent
  m_nestjs_microservices.RpcException(x);  //: sent
});

function f1(r: m_nestjs_common.Req) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
  see(r.cookies);  //: request
  see(r.headers);  //: request
  see(r.rawHeaders);  //: request
  see(r.url);  //: request
  see(r.originalUrl);  //: request
  see(r.path);  //: request
  see(r.hostname);  //: request
  see(r.host);  //: request
  see(r.subdomains);  //: request
  see(r.file);  //: request
  see(r.files);  //: request
}

function f2(r: m_nestjs_common.Request) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.rawBody);  //: request
  see(r.get("a"));  //: request
  see(r.header("a"));  //: request
}

class C21 {
  m(@m_nestjs_common.Param() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C22 {
  m(@m_nestjs_common.Query() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C23 {
  m(@m_nestjs_common.Body() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C24 {
  m(@m_nestjs_common.Headers() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C25 {
  m(@m_nestjs_common.HostParam() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C26 {
  m(@m_nestjs_common.RawBody() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C27 {
  m(@m_nestjs_common.UploadedFile() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C28 {
  m(@m_nestjs_common.UploadedFiles() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C29 {
  m(@m_nestjs_common.Req() p) {
    see(p);  //: library
    see(p.a);  //: library
  }
}

class C30 {
  m(@m_nestjs_common.Request() p) {
    see(p);  //: library
    see(p.a);  //: library
  }
}

class C31 {
  m(@m_nestjs_websockets.MessageBody() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C32 {
  m(@m_nestjs_graphql.Args() p) {
    see(p);  //: request
    see(p.a);  //: request
  }
}

class C46 {
  m(@m_nestjs_common.Param("a", { type: () => m_nestjs_graphql.Int }) p: m_nestjs_graphql.Int) {
    see(p);  //: validated
  }
}

class C47 {
  m(@m_nestjs_common.Param("a", { type: () => m_nestjs_graphql.Float }) p: m_nestjs_graphql.Float) {
    see(p);  //: validated
  }
}

class C48 {
  m(@m_nestjs_common.Param("a", { type: () => m_nestjs_graphql.GraphQLISODateTime }) p: m_nestjs_graphql.GraphQLISODateTime) {
    see(p);  //: validated
  }
}

class C49 {
  m(@m_nestjs_common.Param("a", { type: () => Number }) p: Number) {
    see(p);  //: validated
  }
}

class C50 {
  m(@m_nestjs_common.Param("a", { type: () => Boolean }) p: Boolean) {
    see(p);  //: validated
  }
}

class C51 {
  m(@m_nestjs_common.Param("a", { type: () => Date }) p: Date) {
    see(p);  //: validated
  }
}

class C52 {
  m(@m_nestjs_common.Param("a", m_nestjs_common.ParseIntPipe) p) {
    see(p);  //: validated
  }
}

class C53 {
  m(@m_nestjs_common.Param("a", m_nestjs_common.ParseFloatPipe) p) {
    see(p);  //: validated
  }
}

class C54 {
  m(@m_nestjs_common.Param("a", m_nestjs_common.ParseBoolPipe) p) {
    see(p);  //: validated
  }
}

class C55 {
  m(@m_nestjs_common.Param("a", m_nestjs_common.ParseUUIDPipe) p) {
    see(p);  //: validated
  }
}

class C56 {
  m(@m_nestjs_common.Param("a", m_nestjs_common.ParseEnumPipe) p) {
    see(p);  //: validated
  }
}

class C57 {
  m(@m_nestjs_common.Param("a", m_nestjs_common.ParseDatePipe) p) {
    see(p);  //: validated
  }
}

class C58 {
  @m_nestjs_common.Get(":x")
  m(x) {
    return value;  //: sent
  }
}

class C59 {
  @m_nestjs_common.Post(":x")
  m(x) {
    return value;  //: sent
  }
}

class C60 {
  @m_nestjs_common.Put(":x")
  m(x) {
    return value;  //: sent
  }
}

class C61 {
  @m_nestjs_common.Patch(":x")
  m(x) {
    return value;  //: sent
  }
}

class C62 {
  @m_nestjs_common.Delete(":x")
  m(x) {
    return value;  //: sent
  }
}

class C63 {
  @m_nestjs_common.All(":x")
  m(x) {
    return value;  //: sent
  }
}

class C64 {
  @m_nestjs_common.Sse(":x")
  m(x) {
    return value;  //: sent
  }
}

class C65 {
  @m_nestjs_websockets.SubscribeMessage(":x")
  m(x) {
    return value;  //: sent
  }
}

class C66 {
  @m_nestjs_graphql.Query(":x")
  m(x) {
    return value;  //: sent
  }
}

class C67 {
  @m_nestjs_graphql.Mutation(":x")
  m(x) {
    return value;  //: sent
  }
}

class C68 {
  @m_nestjs_graphql.ResolveField(":x")
  m(x) {
    return value;  //: sent
  }
}

class Guard {
  canActivate(context: ExecutionContext, host: ArgumentsHost) {
    see(context.switchToHttp().getRequest().query);  //: request
    see(host.switchToHttp().getRequest().query);  //: request
  }
}

@Controller()
class Guarded {
  @Get()
  @UseGuards(AuthGuard("jwt"))
  a(@Headers("authorization") header: string) {
    see(header);  //: validated
  }
}

const Cookie = m_nestjs_common.createParamDecorator((name, context) => context.switchToHttp().getRequest().cookies[name]);

class Made {
  m(@Cookie("a") p) {
    see(p);  //: request
  }
}

function graphql(context: ExecutionContext) {
  const made = m_nestjs_graphql.GqlExecutionContext.create(context).getContext();
  see(made.req.query);  //: request
  see(made.request.query);  //: request
}
