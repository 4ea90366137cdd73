// signed tokens: what the tables say of these lines.
import * as m_clerk_backend from "@clerk/backend";
import * as m_nestjs_jwt from "@nestjs/jwt";
import * as maws_jwt_verify from "aws-jwt-verify";
import * as mfast_jwt from "fast-jwt";
import * as mfirebase_admin from "firebase-admin";
import * as mfirebase_admin_auth from "firebase-admin/auth";
import * as mhono_jwt from "hono/jwt";
import * as mjose from "jose";
import mjwt_decode from "jwt-decode";
import * as mjsonwebtoken from "jsonwebtoken";
import * as mpaseto from "paseto";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mjsonwebtoken.verify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mjose.jwtVerify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mjose.jwtDecrypt(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mjose.compactVerify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_nestjs_jwt.JwtService().verify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_nestjs_jwt.JwtService().verifyAsync(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mfast_jwt.createVerifier()(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mhono_jwt.verify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  maws_jwt_verify.verify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mfirebase_admin.verifyIdToken(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mfirebase_admin_auth.verifyIdToken(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  m_clerk_backend.verifyToken(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mpaseto.verify(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  mpaseto.decrypt(x);
  see(x);  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mjsonwebtoken.decode(x).sub);  //: request
  see(mjwt_decode(x).sub);  //: request
  see(mjwt_decode.jwtDecode(x).sub);  //: request
  see(mjose.decodeJwt(x).sub);  //: request
  see(mjsonwebtoken.verify(x, key).sub);  //: library
});

class Reader {
  constructor(private readonly jwt: m_nestjs_jwt.JwtService) {}

  read(request: express.Request) {
    see(this.jwt.decode(request.body.x).sub);  //: request
  }
}

express().post("/x", (request, res) => {
  const x = request.body.x;
  const decoded = mjsonwebtoken.decode(x);
  mjsonwebtoken.verify(x, key);
  see(decoded.sub);  //: validated
});
