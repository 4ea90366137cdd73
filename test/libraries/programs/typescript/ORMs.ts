// ORMs: what the tables say of these lines.
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findUnique({ email: x });
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findFirst({ email: x });
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findUniqueOrThrow({ email: x });
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findFirstOrThrow({ email: x });
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findMany({ email: x });
  if (found.length > 0) see(x);  //: validated
  if (found.rows.length > 0) see(x);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findOne({ email: x });
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findOneOrFail({ email: x });
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findOneBy({ email: x });
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findOneByOrFail({ email: x });
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.exists({ email: x });
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.findByPk(x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.where({ email: x }).first();
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.where({ email: x }).getOne();
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.eq({ email: x });
  if (found.length > 0) see(x);  //: validated
  if (found.rows.length > 0) see(x);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.match({ email: x });
  if (found.length > 0) see(x);  //: validated
  if (found.rows.length > 0) see(x);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.where({ email: x });
  if (found.length > 0) see(x);  //: validated
  if (found.rows.length > 0) see(x);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.where({ email: x }).limit();
  if (found.length > 0) see(x);  //: validated
  if (found.rows.length > 0) see(x);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.where({ email: x }).throwOnError();
  if (found.length > 0) see(x);  //: validated
  if (found.rows.length > 0) see(x);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.sismember("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.sismemberAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.SISMEMBER("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.sIsMember("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.sIsMemberAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.hexists("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.hexistsAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.HEXISTS("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.hExists("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.hExistsAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zscore("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zscoreAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.ZSCORE("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zScore("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zScoreAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zrank("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zrankAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.ZRANK("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zRank("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zRankAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zrevrank("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zrevrankAsync("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.ZREVRANK("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zRevRank("email", x);
  if (found) see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const found = await prisma.user.zRevRankAsync("email", x);
  if (found) see(x);  //: validated
});
