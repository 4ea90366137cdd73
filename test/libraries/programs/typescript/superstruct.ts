// superstruct: what the tables say of these lines.
import * as s from "superstruct";
import * as msuperstruct from "superstruct";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(msuperstruct.enums(x));  //: validated
  see(msuperstruct.literal(x));  //: validated
  see(msuperstruct.number(x));  //: number
  see(msuperstruct.integer(x));  //: number
  see(msuperstruct.bigint(x));  //: number
  see(msuperstruct.boolean(x));  //: boolean
  see(msuperstruct.date(x));  //: time
  see(msuperstruct.create(x, msuperstruct.object({ a: msuperstruct.enums() })).a);  //: validated
  see(msuperstruct.create(x, msuperstruct.type({ a: msuperstruct.enums() })).a);  //: validated
  see(msuperstruct.create(x, msuperstruct.enums));  //: request
  see(msuperstruct.mask(x, msuperstruct.enums));  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(s.create(x, s.pattern(s.string(), /^[a-z]+$/)));  //: validated
  see(s.mask(x, s.pattern(s.string(), /^[a-z]+$/)));  //: validated
});
