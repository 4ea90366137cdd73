/**
 * Signed tokens: calls that return only if the signature is right, so that whoever sends the token did not make it up; and those that read
 * one without a look at its signature, so that what they give is still what was sent (`passes`, and `verifies` with what is in `unless`).
 */
import type { ValidatorRow } from "./row.ts";

const FIRST = { token: 0 } as const;
const UNLESS = { token: 0, unless: ["options=.verify_signature", "verify=", "3.verify_signature"] } as const;

/** Python. */
const pythonTokens: ValidatorRow = {
  library: "signed tokens",
  language: "python",
  verifies: {
    "jwt.decode": UNLESS,
    "jwt.PyJWT().decode": UNLESS,
    "jose.jwt.decode": UNLESS,
    "jose.jws.verify": FIRST,
    "authlib.jose.jwt.decode": FIRST,
    "authlib.jose.JsonWebToken().decode": FIRST,
    "flask_jwt_extended.decode_token": FIRST,
    "rest_framework_simplejwt.tokens.AccessToken": { token: 0, unless: ["verify="] },
    "rest_framework_simplejwt.tokens.RefreshToken": { token: 0, unless: ["verify="] },
    "rest_framework_simplejwt.tokens.UntypedToken": { token: 0, unless: ["verify="] },
    "firebase_admin.auth.verify_id_token": FIRST,
    "google.oauth2.id_token.verify_oauth2_token": FIRST,
    "google.oauth2.id_token.verify_firebase_token": FIRST,
    "itsdangerous.**.loads": FIRST,
    "itsdangerous.**.unsign": FIRST,
    "django.core.signing.loads": FIRST,
    "django.core.signing.**.unsign": FIRST,
    "django.core.signing.**.unsign_object": FIRST,
  },
  passes: ["jwt.get_unverified_header", "jose.jwt.get_unverified_claims", "jose.jwt.get_unverified_header"],
};

/** JavaScript. */
const typescriptTokens: ValidatorRow = {
  library: "signed tokens",
  language: "typescript",
  verifies: {
    "jsonwebtoken.verify": FIRST,
    "jose.jwtVerify": FIRST,
    "jose.jwtDecrypt": FIRST,
    "jose.compactVerify": FIRST,
    "@nestjs/jwt.JwtService().verify": FIRST,
    "@nestjs/jwt.JwtService().verifyAsync": FIRST,
    "fast-jwt.createVerifier()": FIRST,
    "hono/jwt.verify": FIRST,
    "aws-jwt-verify.**.verify": FIRST,
    "firebase-admin.**.verifyIdToken": FIRST,
    "firebase-admin/auth.**.verifyIdToken": FIRST,
    "@clerk/backend.verifyToken": FIRST,
    "paseto.**.verify": FIRST,
    "paseto.**.decrypt": FIRST,
  },
  passes: ["jsonwebtoken.decode", "jwt-decode", "jwt-decode.jwtDecode", "jose.decodeJwt", "@nestjs/jwt.JwtService().decode"],
};

/** All rows. */
export const tokenRows: readonly ValidatorRow[] = [pythonTokens, typescriptTokens];
