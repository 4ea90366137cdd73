// SocketIO: what the tables say of these lines.
import { Socket } from "socket.io/dist/socket";
import * as msocket_io from "socket.io";
import * as mws from "ws";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mws.WebSocket().send(x);  //: sent
  mws().send(x);  //: sent
});

function f1(r: msocket_io.Socket) {
  see(r);  //: library
  see(r.handshake.query);  //: request
  see(r.handshake.auth);  //: request
  see(r.handshake.headers);  //: request
  see(r.handshake.url);  //: request
  see(r.request.headers);  //: request
  see(r.request.url);  //: request
  see(r.client.request.headers);  //: request
  see(r.client.request.url);  //: request
}

msocket_io.Server().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.handshake.query);  //: request
  see(p0.handshake.auth);  //: request
  see(p0.handshake.headers);  //: request
  see(p0.handshake.url);  //: request
});

msocket_io.Server().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.handshake.query);  //: request
  see(p0.handshake.auth);  //: request
  see(p0.handshake.headers);  //: request
  see(p0.handshake.url);  //: request
});

msocket_io().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.handshake.query);  //: request
  see(p0.handshake.auth);  //: request
  see(p0.handshake.headers);  //: request
  see(p0.handshake.url);  //: request
});

msocket_io().use("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.handshake.query);  //: request
  see(p0.handshake.auth);  //: request
  see(p0.handshake.headers);  //: request
  see(p0.handshake.url);  //: request
});

msocket_io.Namespace().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
  see(p0.handshake.query);  //: request
  see(p0.handshake.auth);  //: request
  see(p0.handshake.headers);  //: request
  see(p0.handshake.url);  //: request
});

export const h10 = (socket) => {
  see(socket);  //: library
  see(socket.handshake.query);  //: request
  see(socket.handshake.auth);  //: request
  see(socket.handshake.headers);  //: request
  see(socket.handshake.url);  //: request
};

function f11(r: msocket_io.Socket) {
  r.emit("a", value);  //: sent
  r.send("a", value);  //: sent
  r.broadcast.emit("a", value);  //: sent
}

function f12(r: msocket_io.Server) {
  r.emit("a", value);  //: sent
  r.send("a", value);  //: sent
  r.broadcast.emit("a", value);  //: sent
}

function f13(r: msocket_io.Socket) {
  r.emit(value);  //: sent
}

function f14(r: msocket_io.Socket) {
  r.send(value);  //: sent
}

export const h15 = (socket) => {
  socket.emit("a", value);  //: sent
  socket.send("a", value);  //: sent
  socket.broadcast.emit("a", value);  //: sent
};

function typed(r: Socket) {
  see(r.handshake.query);  //: request
}
