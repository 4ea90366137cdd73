// WebSocket-message: what the tables say of these lines.
import * as mws from "ws";

mws().on("message", (p0, p1, p2) => {
  see(p0);  //: request
});

mws.WebSocket().on("message", (p0, p1, p2) => {
  see(p0);  //: request
});
