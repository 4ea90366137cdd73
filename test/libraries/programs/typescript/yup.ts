// yup: what the tables say of these lines.
import * as yup from "yup";
import * as myup from "yup";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(myup.uuid(x));  //: validated
  see(myup.email(x));  //: encoded
  see(myup.oneOf(x));  //: validated
  see(myup.number(x));  //: number
  see(myup.boolean(x));  //: boolean
  see(myup.bool(x));  //: boolean
  see(myup.date(x));  //: time
  see(myup.object({ a: myup.uuid() }).validate(x).a);  //: validated
  see(myup.object().shape({ a: myup.uuid() }).validate(x).a);  //: validated
  see(myup.uuid.validate(x));  //: request
  see(myup.uuid.validateSync(x));  //: request
  see(myup.uuid.cast(x));  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(yup.string().matches(/^[a-z]+$/).validateSync(x));  //: validated
});
