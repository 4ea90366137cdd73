import assert from "node:assert/strict";
import { placeholders, secretNames } from "../../server/src/libraries/secret-names.ts";

/** Words joined by `_` in lower case, as the table wants them. */
function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
}
function isSecret(name: string): boolean {
  const w = words(name);
  return secretNames.secret.some((s) => new RegExp(s).test(w)) && !secretNames.harmless.some((s) => new RegExp(s).test(w));
}
const isPlaceholder = (text: string): boolean => placeholders.some((p) => new RegExp(p, "i").test(text));

describe("names that mean a secret", () => {
  const yes = [
    "password",
    "redis_password",
    "REDIS_PASSWORD",
    "dbPass",
    "passwd",
    "pwd",
    "api_key",
    "apiKey",
    "APIKEY",
    "accessToken",
    "refresh_token",
    "client_secret",
    "clientSecret",
    "jwt",
    "token",
    "session_token",
    "privateKey",
    "otp",
    "otp_code",
    "credentials",
    "auth_token",
    "secretKey",
    "resetToken",
    "new_password",
    "bearerToken",
    "verification_code",
    "requirepass",
    "X-Api-Key",
  ];
  const no = [
    "password_hash",
    "hashedPassword",
    "tokenizer",
    "max_tokens",
    "num_tokens",
    "prompt_tokens",
    "tokens",
    "token_count",
    "tokensUsed",
    "token_id",
    "api_key_id",
    "apiKeyName",
    "secret_name",
    "public_key",
    "csrf_token",
    "is_password_valid",
    "hasToken",
    "token_expires",
    "password_length",
    "key",
    "keys",
    "cache_key",
    "keyPrefix",
    "user",
    "passenger",
    "passport",
    "compass",
    "bypass",
    "secretary",
    "passed",
    "cancellationToken",
    "tokenUrl",
    "token_type",
    "next_page_token",
    "password_policy",
    "lock_token",
    "passwordField",
    "pass_rate",
    "token_fingerprint",
    "monkey",
    "turnkey",
  ];
  for (const name of yes) it(`${name} does`, () => assert.equal(isSecret(name), true));
  for (const name of no) it(`${name} does not`, () => assert.equal(isSecret(name), false));
});

describe("placeholders", () => {
  for (const text of [
    "<password>",
    "your-password",
    "your_redis_password",
    "YOUR-PASSWORD",
    "xxxx",
    "****",
    "{{redis_password}}",
    "${REDIS_PASSWORD}",
    "<CHANGE_ME>",
    "%REDIS_PASSWORD%",
    "YOUR_PASSWORD_HERE",
    "replace-with-your-password",
    "[password]",
  ])
    it(`${text} is one`, () => assert.equal(isPlaceholder(text), true));
  for (const text of [
    "changeme",
    "change-me",
    "foobared",
    "YourStrongRedisPassword123!",
    "password",
    "secret",
    "redis",
    "s3cret",
    "x",
    "my$ecret",
    "test",
  ])
    it(`${text} is none`, () => assert.equal(isPlaceholder(text), false));
});
