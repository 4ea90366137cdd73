// validator: what the tables say of these lines.
import * as mclass_validator from "class-validator";
import * as mvalidator from "validator";
import * as mvalidator_lib_isAlpha from "validator/lib/isAlpha";
import * as mvalidator_lib_isAlphanumeric from "validator/lib/isAlphanumeric";
import * as mvalidator_lib_isEmail from "validator/lib/isEmail";
import * as mvalidator_lib_isHexadecimal from "validator/lib/isHexadecimal";
import * as mvalidator_lib_isIn from "validator/lib/isIn";
import * as mvalidator_lib_isInt from "validator/lib/isInt";
import * as mvalidator_lib_isMongoId from "validator/lib/isMongoId";
import * as mvalidator_lib_isNumeric from "validator/lib/isNumeric";
import * as mvalidator_lib_isSlug from "validator/lib/isSlug";
import * as mvalidator_lib_isUUID from "validator/lib/isUUID";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  if (mvalidator.isUUID(x)) see(x);  //: validated
  if (mvalidator.isEmail(x)) see(x);  //: validated
  if (mvalidator.isULID(x)) see(x);  //: validated
  if (mvalidator.isAlphanumeric(x)) see(x);  //: validated
  if (mvalidator.isAlpha(x)) see(x);  //: validated
  if (mvalidator.isInt(x)) see(x);  //: validated
  if (mvalidator.isFloat(x)) see(x);  //: validated
  if (mvalidator.isDecimal(x)) see(x);  //: validated
  if (mvalidator.isNumeric(x)) see(x);  //: validated
  if (mvalidator.isHexadecimal(x)) see(x);  //: validated
  if (mvalidator.isMongoId(x)) see(x);  //: validated
  if (mvalidator.isHash(x)) see(x);  //: validated
  if (mvalidator.isMD5(x)) see(x);  //: validated
  if (mvalidator.isSlug(x)) see(x);  //: validated
  if (mvalidator.isIn(x)) see(x);  //: validated
  if (mvalidator.isIP(x)) see(x);  //: validated
  if (mvalidator.isPort(x)) see(x);  //: validated
  if (mvalidator.isBoolean(x)) see(x);  //: validated
  if (mvalidator.isBase32(x)) see(x);  //: validated
  if (mvalidator.isBase58(x)) see(x);  //: validated
  if (mvalidator.isJWT(x)) see(x);  //: validated
  if (mvalidator.isLocale(x)) see(x);  //: validated
  if (mvalidator.isMobilePhone(x)) see(x);  //: validated
  if (mvalidator.isISO31661Alpha2(x)) see(x);  //: validated
  if (mvalidator.isISO4217(x)) see(x);  //: validated
  if (mvalidator_lib_isUUID(x)) see(x);  //: validated
  if (mvalidator_lib_isEmail(x)) see(x);  //: validated
  if (mvalidator_lib_isAlphanumeric(x)) see(x);  //: validated
  if (mvalidator_lib_isAlpha(x)) see(x);  //: validated
  if (mvalidator_lib_isInt(x)) see(x);  //: validated
  if (mvalidator_lib_isNumeric(x)) see(x);  //: validated
  if (mvalidator_lib_isHexadecimal(x)) see(x);  //: validated
  if (mvalidator_lib_isMongoId(x)) see(x);  //: validated
  if (mvalidator_lib_isSlug(x)) see(x);  //: validated
  if (mvalidator_lib_isIn(x)) see(x);  //: validated
  if (mclass_validator.isUUID(x)) see(x);  //: validated
  if (mclass_validator.isEmail(x)) see(x);  //: validated
  if (mclass_validator.isInt(x)) see(x);  //: validated
  if (mclass_validator.isNumber(x)) see(x);  //: validated
  if (mclass_validator.isBoolean(x)) see(x);  //: validated
  if (mclass_validator.isAlphanumeric(x)) see(x);  //: validated
  if (mclass_validator.isAlpha(x)) see(x);  //: validated
  if (mclass_validator.isNumberString(x)) see(x);  //: validated
  if (mclass_validator.isHexadecimal(x)) see(x);  //: validated
  if (mclass_validator.isMongoId(x)) see(x);  //: validated
  if (mclass_validator.isIn(x)) see(x);  //: validated
  if (mclass_validator.isEnum(x)) see(x);  //: validated
  see(mvalidator.toInt(x));  //: number
  see(mvalidator.toFloat(x));  //: number
  see(mvalidator.toBoolean(x));  //: boolean
  see(mvalidator.toDate(x));  //: time
  see(mvalidator.trim(x));  //: request
  see(mvalidator.ltrim(x));  //: request
  see(mvalidator.rtrim(x));  //: request
  see(mvalidator.escape(x));  //: request
  see(mvalidator.unescape(x));  //: request
  see(mvalidator.stripLow(x));  //: request
  see(mvalidator.normalizeEmail(x));  //: request
  see(mvalidator.toString(x));  //: request
});
