// SocketIO-event: what the tables say of these lines.
import * as msocket from "socket";
import * as msocket_io from "socket.io";

msocket_io.Socket().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: request
});

msocket_io.Socket().on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p1);  //: request
});

msocket.on("/{x}/:x/<x>", (p0, p1, p2) => {
  see(p0);  //: request
});
