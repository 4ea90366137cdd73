// vm2: what the tables say of these lines.
import * as mvm2 from "vm2";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  mvm2.VM(x).run(x);  //: decodes with vm2
  mvm2.NodeVM(x).run(x);  //: decodes with vm2
  mvm2.VMScript(x);  //: decodes with vm2
});
