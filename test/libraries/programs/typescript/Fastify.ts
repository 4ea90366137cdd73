// Fastify: what the tables say of these lines.
import fastify from "fastify";
import * as mfastify from "fastify";

function f1(r: mfastify.FastifyRequest) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.headers);  //: request
  see(r.file("a"));  //: request
  see(r.files("a"));  //: request
  see(r.cookies);  //: request
  see(r.url);  //: request
  see(r.originalUrl);  //: request
  see(r.hostname);  //: request
  see(r.host);  //: request
  see(r.raw);  //: request
}

function f2(r: mfastify.fastify.FastifyRequest) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.query);  //: request
  see(r.body);  //: request
  see(r.headers);  //: request
  see(r.file("a"));  //: request
  see(r.files("a"));  //: request
}

mfastify().get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify().post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify().put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify().patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify().delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify().all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify.get("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify.post("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify.put("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify.patch("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify.delete("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

mfastify.all("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.query);  //: request
  see(p0.body);  //: request
  see(p0.headers);  //: request
  see(p0.file("a"));  //: request
  see(p0.files("a"));  //: request
});

function f15(r: mfastify.FastifyReply) {
  r.send("a", value);  //: sent
  r.header("a", value);
  r.headers("a", value);
  r.redirect("a", value);  //: sent
}

function f16(r: mfastify.FastifyReply) {
  r.send(value);  //: sent
}

function f17(r: mfastify.FastifyReply) {
  r.header("X-A", value);  //: sent
}

function f18(r: mfastify.FastifyReply) {
  r.redirect(value);  //: sent
}

function f19(r: mfastify.FastifyReply) {
  r.view(value);  //: sent
}

export const h20 = (request, reply) => {
  reply.send("a", value);  //: sent
  reply.header("a", value);
  reply.headers("a", value);
  reply.redirect("a", value);  //: sent
};

export const h21 = (req, reply) => {
  reply.send("a", value);  //: sent
  reply.header("a", value);
  reply.headers("a", value);
  reply.redirect("a", value);  //: sent
};

export const h22 = (_request, reply) => {
  reply.send("a", value);  //: sent
  reply.header("a", value);
  reply.headers("a", value);
  reply.redirect("a", value);  //: sent
};

export const h23 = (_req, reply) => {
  reply.send("a", value);  //: sent
  reply.header("a", value);
  reply.headers("a", value);
  reply.redirect("a", value);  //: sent
};

mfastify().get("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.header("a", value);
  p1.headers("a", value);
  p1.redirect("a", value);  //: sent
});

mfastify().post("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.header("a", value);
  p1.headers("a", value);
  p1.redirect("a", value);  //: sent
});

mfastify.get("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.header("a", value);
  p1.headers("a", value);
  p1.redirect("a", value);  //: sent
});

mfastify.post("/{x}/:x/<x>", (p0, p1, p2) => {
  p1.send("a", value);  //: sent
  p1.header("a", value);
  p1.headers("a", value);
  p1.redirect("a", value);  //: sent
});

mfastify().get("/{x}/:x/<x>", (p0, p1, p2) => {
  return value;  //: sent
});

mfastify().post("/{x}/:x/<x>", (p0, p1, p2) => {
  return value;  //: sent
});

class C24 {
  @mfastify.get(":x")
  m(x) {
    return value;  //: sent
  }
}

class C25 {
  @mfastify.post(":x")
  m(x) {
    return value;  //: sent
  }
}

const uuid = { type: "object", properties: { a: { type: "string", format: "uuid" } } };

fastify().post("/:a", { schema: { params: uuid, querystring: uuid, body: uuid, headers: uuid } }, (request, reply) => {
  see(request.params.a);  //: validated
  see(request.query.a);  //: validated
  see(request.body.a);  //: validated
  see(request.headers.a);  //: validated
});
fastify().get("/a", { schema: { query: uuid } }, (request, reply) => see(request.query.a));  //: sent, validated
