// Express-parameter: what the tables say of these lines.
import * as mexpress from "express";

mexpress().param("/{x}/:x/<x>", (p0, p1, p2, p3) => {
  see(p3);  //: request
});

mexpress.Router().param("/{x}/:x/<x>", (p0, p1, p2, p3) => {
  see(p3);  //: request
});
