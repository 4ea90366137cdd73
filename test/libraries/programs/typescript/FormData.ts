// FormData: what the tables say of these lines.
import * as mFormData from "FormData";

function f1(r: mFormData) {
  see(r);  //: library
  see(r.get("a"));  //: request
  see(r.getAll("a"));  //: request
  see(r.entries("a"));  //: request
}

function f2(r: mFormData) {
  see(r.get("a"));  //: request
}

function f3(r: mFormData) {
  see(r.getAll("a"));  //: request
}

function f4(r: mFormData) {
  see(r.entries("a"));  //: request
}

function f5(r: mFormData) {
  see(r.values("a"));  //: request
}
