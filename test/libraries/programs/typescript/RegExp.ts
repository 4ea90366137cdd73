// RegExp: what the tables say of these lines.
import * as mclass_validator from "class-validator";
import * as mregex from "regex";
import * as mvalidator from "validator";
import * as mvalidator_lib_matches from "validator/lib/matches";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (/^[a-z]+$/.test(x)) see(x);  //: validated
  if (/^[a-z]+$/.exec(x)) see(x);  //: validated
  if (RegExp(/^[a-z]+$/).test(x)) see(x);  //: validated
  if (RegExp(/^[a-z]+$/).exec(x)) see(x);  //: validated
  if (x.match(/^[a-z]+$/)) see(x);  //: validated
  if (mvalidator.matches(x, /^[a-z]+$/)) see(x);  //: validated
  if (mvalidator_lib_matches(x, /^[a-z]+$/)) see(x);  //: validated
  if (mclass_validator.matches(x, /^[a-z]+$/)) see(x);  //: validated
  see(str.replace(/[^a-z]/g, "", x));  //: validated
  see(str.replaceAll(/[^a-z]/g, "", x));  //: validated
});
