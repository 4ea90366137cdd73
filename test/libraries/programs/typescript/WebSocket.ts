// WebSocket: what the tables say of these lines.
import * as mws from "ws";

mws.WebSocketServer().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
});

mws.Server().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
});

mws.default.Server().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: library
});

export const h1 = (ws, req) => {
  see(ws);  //: library
};

export const h2 = (ws, request) => {
  see(ws);  //: library
};
