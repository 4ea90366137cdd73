import assert from "node:assert/strict";
import { placeholders, secretNames } from "../../server/src/libraries/secret-names.ts";

const matches = (sources: readonly string[], text: string): boolean => sources.some((s) => new RegExp(s, "i").test(text));
/** As the table wants names: words joined by `_` in lower case. */
const words = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase();
const isSecret = (name: string): boolean => matches(secretNames.secret, words(name)) && !matches(secretNames.harmless, words(name));
const split = (text: string): readonly string[] => text.trim().split(/\s+/);

describe("rows: names that mean a secret", () => {
  const secret = split(`
    password redis_password db_password newPassword user_passwords passwd passphrase pwd REDIS_PWD dbPass
    secret clientSecret client_secret webhook_secret secretKey secret_key SECRET_KEY hash_secret signature_key_secret cookieSecret
    token access_token accessToken refreshToken refresh_tokens authToken api_token session_token id_token new_token generatedToken jwt jwtSecret
    bearer authorization api_key apiKey x-api-key APIKEY api_keys private_key signing_key encryptionKey license_key hmac_key
    credentials creds otp otp_code totp_secret one_time_code one_time_password mfaCode verificationCode smsCode reset_code requirepass masterauth
    REDIS_PASSWORD refresh_token privateKey auth_token resetToken new_password bearerToken verification_code X-Api-Key
  `);
  const harmless = split(`
    password_hash hashedPassword encrypted_password masked_token token_fingerprint token_signature key_digest
    tokens maxTokens max_tokens prompt_tokens completion_tokens input_tokens new_tokens token_count tokenizer token_limit tokens_used
    token_id tokenType token_name token_url token_payload jwt_claims decoded_token invalid_token token_bucket token_address
    api_key_id secret_name secret_arn password_field passwordPolicy password_min_length password_reset password_reset_url password_changed
    otp_key token_key reset_key is_password has_token show_password forgot_password token_expires_at token_ttl secret_version secret_manager
    public_key public_token csrf_token xsrfToken next_page_token page_token cancellationToken lock_token fencing_token newEpochToken cache_generation_token
    cache_key redis_key key keys key_prefix session_key session_id user_id username email code status compass bypass passenger monkey secretary
    num_tokens tokensUsed apiKeyName is_password_valid hasToken token_expires password_length keyPrefix user passport passed tokenUrl
    token_type password_policy passwordField pass_rate turnkey
  `);
  for (const name of secret) it(`${name} means one`, () => assert.ok(isSecret(name)));
  for (const name of harmless) it(`${name} does not`, () => assert.ok(!isSecret(name)));
});

describe("rows: placeholders", () => {
  const pure = [
    "<password>",
    "<your password>",
    "<%= password %>",
    "[password]",
    "{{ redis_password }}",
    "{password}",
    "#{password}",
    `\${REDIS_PASSWORD}`,
    "$(PASSWORD)",
    "$REDIS_PASSWORD",
    "%REDIS_PASSWORD%",
    "%s",
    "%(password)s",
    "@redis.password@",
    "__PASSWORD__",
    "xxx",
    "XXXXXXXX",
    "xxxx-xxxx",
    "****",
    "••••",
    "...",
    "your-password",
    "your_redis_password",
    "YOUR_PASSWORD_HERE",
    "yourpassword",
    "your secure password",
    "enter-your-password",
    "insert_token_here",
    "password-goes-here",
    "replace_me",
    "REPLACEME",
    "replace-with-your-password",
    "TODO",
    "placeholder",
    "redacted",
    "YOUR-PASSWORD",
    "xxxx",
    "{{redis_password}}",
    "<CHANGE_ME>",
  ];
  const real = [
    "changeme",
    "change-me",
    "change_me_in_production",
    "foobared",
    "YourStrongRedisPassword123!",
    "your-password-1",
    "password",
    "secret",
    "redis",
    "s3cret",
    "x",
    "xx",
    "my-password",
    "mypassword",
    "$ecretP4ss$",
    "%Xy7>",
    "test",
    "admin",
    "hunter2",
    "Tr4il-mix-7",
    "replacement-9",
    "null-device",
    "starstar**",
    "my$ecret",
  ];
  for (const text of pure) it(`${text} is one`, () => assert.ok(matches(placeholders, text)));
  for (const text of real) it(`${text} is none`, () => assert.ok(!matches(placeholders, text)));
});
