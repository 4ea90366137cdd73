// console: what the tables say of these lines.
import * as mdebug from "debug";
import * as mutil from "util";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  console.log("a");  //: log
  console.info("a");  //: log
  console.debug("a");  //: log
  console.trace("a");  //: log
  console.dir("a");  //: log
  console.dirxml("a");  //: log
  console.table("a");  //: log
  console.group("a");  //: log
  console.groupCollapsed("a");  //: log
  console.assert("a");  //: log
  globalThis.console.log("a");  //: log
  window.console.log("a");  //: log
  process.stdout.write("a");  //: log
  mutil.log("a");  //: log
  mutil.debuglog()("a");  //: log
  mdebug()("a");  //: log
  mdebug.default()("a");  //: log
  mdebug.debug()("a");  //: log
});
