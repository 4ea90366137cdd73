// zod: what the tables say of these lines.
import { z } from "zod";
import * as mzod from "zod";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mzod.uuid(x));  //: validated
  see(mzod.uuidv4(x));  //: validated
  see(mzod.uuidv6(x));  //: validated
  see(mzod.uuidv7(x));  //: validated
  see(mzod.guid(x));  //: validated
  see(mzod.cuid(x));  //: validated
  see(mzod.cuid2(x));  //: validated
  see(mzod.ulid(x));  //: validated
  see(mzod.nanoid(x));  //: validated
  see(mzod.xid(x));  //: validated
  see(mzod.ksuid(x));  //: validated
  see(mzod.hex(x));  //: validated
  see(mzod.base64url(x));  //: validated
  see(mzod.jwt(x));  //: validated
  see(mzod.e164(x));  //: validated
  see(mzod.email(x));  //: validated
  see(mzod.ip(x));  //: validated
  see(mzod.ipv4(x));  //: validated
  see(mzod.ipv6(x));  //: validated
  see(mzod.datetime(x));  //: time
  see(mzod.iso.anything(x));  //: time
  see(mzod.date(x));  //: time
  see(mzod.enum(x));  //: validated
  see(mzod.nativeEnum(x));  //: validated
  see(mzod.literal(x));  //: validated
  see(mzod.number(x));  //: number
  see(mzod.int(x));  //: number
  see(mzod.int32(x));  //: number
  see(mzod.float64(x));  //: number
  see(mzod.bigint(x));  //: number
  see(mzod.boolean(x));  //: boolean
  see(mzod.stringbool(x));  //: boolean
  see(mzod.array(x));  //: request
  see(mzod.z.array(x));  //: request
  see(mzod.optional(x));  //: request
  see(mzod.z.optional(x));  //: request
  see(mzod.nullable(x));  //: request
  see(mzod.z.nullable(x));  //: request
  see(mzod.set(x));  //: request
  see(mzod.z.set(x));  //: request
  see(mzod.object({ a: mzod.uuid() }).parse(x).a);  //: validated
  see(mzod.strictObject({ a: mzod.uuid() }).parse(x).a);  //: validated
  see(mzod.looseObject({ a: mzod.uuid() }).parse(x).a);  //: validated
  see(mzod.uuid.parse(x));  //: request
  see(mzod.uuid.parseAsync(x));  //: request
  see(mzod.uuid.safeParse(x).data);  //: request
  see(mzod.uuid.safeParseAsync(x).data);  //: request
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  const uuid = { a: z.string().uuid() };
  see(z.object({}).extend(uuid).parse(x).a);  //: validated
  see(z.object({}).merge(z.object(uuid)).parse(x).a);  //: request
  see(z.object({}).safeExtend(uuid).parse(x).a);  //: validated
  see(z.object({}).augment(uuid).parse(x).a);  //: validated
  see(z.string().regex(/^[a-z]+$/).parse(x));  //: validated
});
