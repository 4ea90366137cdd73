// vm: what the tables say of these lines.
import * as vm from "node:vm";
import * as mvm from "vm";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mvm.runInNewContext(x);  //: decodes with vm
  mvm.runInThisContext(x);  //: decodes with vm
  mvm.runInContext(x);  //: decodes with vm
  mvm.compileFunction(x);  //: decodes with vm
  mvm.Script(x);  //: decodes with vm
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  vm.runInNewContext(x);  //: decodes with vm
  vm.runInThisContext(x);  //: decodes with vm
  vm.runInContext(x, {});  //: decodes with vm
  vm.compileFunction(x);  //: decodes with vm
  new vm.Script(x);  //: decodes with vm
});
