// Elysia: what the tables say of these lines.
import { Elysia, t } from "elysia";
import * as melysia from "elysia";

function f1(r: melysia.Context) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.headers);  //: request
  see(r.cookie);  //: request
  see(r.path);  //: request
}

melysia.Elysia().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
});

melysia.Elysia().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
});

melysia.Elysia().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
});

melysia.Elysia().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
});

melysia.Elysia().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
});

const uuid = t.Object({ a: t.String({ format: "uuid" }) });

new Elysia().post(
  "/:a",
  ({ params, query, body, headers, cookie }) => {
    see(params.a);  //: request
    see(query.a);  //: request
    see(body.a);  //: request
    see(headers.a);  //: request
    see(cookie.a);  //: request
  },
  { params: uuid, query: uuid, body: uuid, headers: uuid, cookie: uuid },
);
