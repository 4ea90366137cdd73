// tRPC: what the tables say of these lines.
import { initTRPC } from "@trpc/server";
import { z } from "zod";
import * as m_trpc_server from "@trpc/server";

m_trpc_server.query("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0.input);  //: request
});

m_trpc_server.query("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0.getRawInput("a"));  //: request
});

m_trpc_server.query("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.input);  //: request
  see(p0.getRawInput("a"));  //: request
});

m_trpc_server.mutation("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.input);  //: request
  see(p0.getRawInput("a"));  //: request
});

m_trpc_server.subscription("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.input);  //: request
  see(p0.getRawInput("a"));  //: request
});

const t = initTRPC.create();

export const router = t.router({
  a: t.procedure.input(z.object({ a: z.string().uuid(), b: z.string() })).query(({ input }) => {
    see(input.a);  //: validated
    see(input.b);  //: request
  }),
  own: t.procedure
    .use(({ ctx, input, next }) => {
      if (ctx.session.user.id !== input.id) throw new Error();
      return next();
    })
    .query(({ input }) => see(input.id)),  //: request
});
