/** Validators of npm packages that check strings: validator, class-validator. */
import type { ValidatorRow } from "./row.ts";

const typescript = { language: "typescript" } as const;

/**
 * validator.js. `isEmail` lets `:` pass only inside of quotes, with which no other key begins; `isURL`, `isAscii` and `isLength` check no character
 * that matters.
 */
export const validatorJs: ValidatorRow = {
  ...typescript,
  library: "validator",
  tests: {
    "validator.isUUID": 0,
    "validator.isEmail": 0,
    "validator.isULID": 0,
    "validator.isAlphanumeric": 0,
    "validator.isAlpha": 0,
    "validator.isInt": 0,
    "validator.isFloat": 0,
    "validator.isDecimal": 0,
    "validator.isNumeric": 0,
    "validator.isHexadecimal": 0,
    "validator.isMongoId": 0,
    "validator.isHash": 0,
    "validator.isMD5": 0,
    "validator.isSlug": 0,
    "validator.isIn": 0,
    "validator.isIP": 0,
    "validator.isPort": 0,
    "validator.isBoolean": 0,
    "validator.isBase32": 0,
    "validator.isBase58": 0,
    "validator.isJWT": 0,
    "validator.isLocale": 0,
    "validator.isMobilePhone": 0,
    "validator.isISO31661Alpha2": 0,
    "validator.isISO4217": 0,
    "validator/lib/isUUID": 0,
    "validator/lib/isEmail": 0,
    "validator/lib/isAlphanumeric": 0,
    "validator/lib/isAlpha": 0,
    "validator/lib/isInt": 0,
    "validator/lib/isNumeric": 0,
    "validator/lib/isHexadecimal": 0,
    "validator/lib/isMongoId": 0,
    "validator/lib/isSlug": 0,
    "validator/lib/isIn": 0,
    "class-validator.isUUID": 0,
    "class-validator.isEmail": 0,
    "class-validator.isInt": 0,
    "class-validator.isNumber": 0,
    "class-validator.isBoolean": 0,
    "class-validator.isAlphanumeric": 0,
    "class-validator.isAlpha": 0,
    "class-validator.isNumberString": 0,
    "class-validator.isHexadecimal": 0,
    "class-validator.isMongoId": 0,
    "class-validator.isIn": 0,
    "class-validator.isEnum": 0,
  },
  converts: { "validator.toInt": "number", "validator.toFloat": "number", "validator.toBoolean": "boolean", "validator.toDate": "time" },
  passes: [
    "validator.trim",
    "validator.ltrim",
    "validator.rtrim",
    "validator.escape",
    "validator.unescape",
    "validator.stripLow",
    "validator.normalizeEmail",
    "validator.toString",
  ],
};

/** Fields of a class that a validation pipe checks. `IsString`, `IsNotEmpty`, `Length`, `IsUrl` constrain no character that matters. */
export const classValidator: ValidatorRow = {
  ...typescript,
  library: "class-validator",
  fieldDecorators: [
    "class-validator.IsUUID",
    "class-validator.IsEmail",
    "class-validator.IsInt",
    "class-validator.IsNumber",
    "class-validator.IsPositive",
    "class-validator.IsBoolean",
    "class-validator.IsDate",
    "class-validator.IsDateString",
    "class-validator.IsISO8601",
    "class-validator.IsEnum",
    "class-validator.IsIn",
    "class-validator.Equals",
    "class-validator.IsMongoId",
    "class-validator.IsAlpha",
    "class-validator.IsAlphanumeric",
    "class-validator.IsHexadecimal",
    "class-validator.IsNumberString",
    "class-validator.IsBooleanString",
    "class-validator.IsHash",
    "class-validator.IsIP",
    "class-validator.IsPort",
    "class-validator.IsJWT",
    "class-validator.IsMobilePhone",
    "class-validator.IsPhoneNumber",
    "class-validator.IsLocale",
    "class-validator.IsISO31661Alpha2",
  ],
  fieldPatterns: { "class-validator.Matches": 0 },
  // Classes made of others keep their fields and what decorates them.
  passes: ["@nestjs/mapped-types", "@nestjs/swagger", "@nestjs/graphql"].flatMap((from) =>
    ["PartialType", "PickType", "OmitType", "IntersectionType"].map((name) => `${from}.${name}`),
  ),
};

/** All rows but those of schema builders, which are in validators-schemas.ts. */
