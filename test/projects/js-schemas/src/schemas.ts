import Ajv from "ajv";
import Joi from "joi";
import * as v from "valibot";
import * as yup from "yup";
import { z } from "zod";

export const UserBody = z.object({ id: z.string().uuid(), nick: z.string().min(1).max(20), slug: z.string().regex(/^[a-z-]+$/) });
export const Query = UserBody.pick({ nick: true }).extend({ sort: z.enum(["new", "old"]), page: z.coerce.number().int() });
export const joiBody = Joi.object({ id: Joi.string().guid().required(), nick: Joi.string().max(20) });
export const yupBody = yup.object({ id: yup.string().uuid().required(), nick: yup.string().required() });
export const valibotBody = v.object({ id: v.pipe(v.string(), v.uuid()), nick: v.pipe(v.string(), v.maxLength(20)) });

const ajv = new Ajv();
export const validateBody = ajv.compile({
  type: "object",
  properties: { id: { type: "string", format: "uuid" }, nick: { type: "string" } },
  required: ["id", "nick"],
});
