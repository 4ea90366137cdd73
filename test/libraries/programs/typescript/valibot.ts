// valibot: what the tables say of these lines.
import * as v from "valibot";
import * as mvalibot from "valibot";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mvalibot.uuid(x));  //: validated
  see(mvalibot.email(x));  //: validated
  see(mvalibot.ulid(x));  //: validated
  see(mvalibot.nanoid(x));  //: validated
  see(mvalibot.cuid2(x));  //: validated
  see(mvalibot.hexadecimal(x));  //: validated
  see(mvalibot.digits(x));  //: validated
  see(mvalibot.slug(x));  //: validated
  see(mvalibot.ip(x));  //: validated
  see(mvalibot.picklist(x));  //: validated
  see(mvalibot.enum(x));  //: validated
  see(mvalibot.enum_(x));  //: validated
  see(mvalibot.literal(x));  //: validated
  see(mvalibot.number(x));  //: number
  see(mvalibot.bigint(x));  //: number
  see(mvalibot.boolean(x));  //: boolean
  see(mvalibot.date(x));  //: time
  see(mvalibot.isoDate(x));  //: time
  see(mvalibot.isoTimestamp(x));  //: time
  see(mvalibot.parse(mvalibot.object({ a: mvalibot.uuid() }), x).a);  //: validated
  see(mvalibot.parse(mvalibot.strictObject({ a: mvalibot.uuid() }), x).a);  //: validated
  see(mvalibot.parse(mvalibot.looseObject({ a: mvalibot.uuid() }), x).a);  //: validated
  see(mvalibot.parse(mvalibot.uuid, x));  //: request
  see(mvalibot.parseAsync(mvalibot.uuid, x));  //: request
  see(mvalibot.safeParse(mvalibot.uuid, x).output);  //: request
  see(mvalibot.safeParseAsync(mvalibot.uuid, x).output);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(v.parse(v.pipe(v.string(), v.uuid()), x));  //: validated
  see(v.parse(v.pipe(v.string(), v.regex(/^[a-z]+$/)), x));  //: validated
});
