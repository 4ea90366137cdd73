// WebSocket-upgrade: what the tables say of these lines.
import * as mws from "ws";

mws.WebSocketServer().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p1.url);  //: request
});

mws.WebSocketServer().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p1.headers);  //: request
});

mws.WebSocketServer().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p1);  //: library
  see(p1.url);  //: request
  see(p1.headers);  //: request
});

mws.Server().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p1);  //: library
  see(p1.url);  //: request
  see(p1.headers);  //: request
});

export const h1 = (ws, req) => {
  see(req);  //: library
  see(req.url);  //: request
  see(req.headers);  //: request
};

export const h2 = (ws, request) => {
  see(request);  //: library
  see(request.url);  //: request
  see(request.headers);  //: request
};
