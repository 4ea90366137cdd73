// FormData: what the tables say of these lines.
import * as mFormData from "FormData";

function f1(r: mFormData) {
  see(r);  //: library
  see(r.get("a"));  //: request
  see(r.getAll("a"));  //: request
  see(r.entries("a"));  //: request
  see(r.values("a"));  //: request
}
