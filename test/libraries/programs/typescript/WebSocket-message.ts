// WebSocket-message: what the tables say of these lines.
import * as mws from "ws";
import WebSocket from "ws";

function given(a: WebSocket, b: mws.WebSocket) {
  a.on("message", (p0) => {
    see(p0);  //: request
  });
  b.on("message", (p0) => {
    see(p0);  //: request
  });
}

// A client of somebody else's server.
new WebSocket("wss://feed.example.com").on("message", (p0) => {
  see(p0);  //: unknown
});

new mws.WebSocket("wss://feed.example.com").on("message", (p0) => {
  see(p0);  //: unknown
});
