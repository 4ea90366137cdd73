/** Names that mean a secret, names that only look so, and literals that stand for one. Regex sources, to be used without regard to case. */

/**
 * For names as words joined by `_` in lower case (`accessToken` → `access_token`, `X-Api-Key` → `x_api_key`). A name means a secret if a source
 * of `secret` matches and none of `harmless` does.
 */
export const secretNames = {
  secret: [
    "(?:^|_)(?:passwords?|passwd|pswd|passphrase|passcode|pass|pwd)(?:$|_)",
    "(?:^|_)secrets?(?:$|_)",
    "(?:^|_)(?:token|jwt|apitoken|authtoken|bearer)(?:$|_)",
    "(?:^|_)(?:access|refresh|auth|api|session|bearer|reset|secret)_tokens(?:$|_)",
    "(?:^|_)(?:api|access|private|encryption|decryption|signing|master|auth|account|client|service|shared|secret|license|hmac|aes|rsa|ssh)_?keys?(?:$|_)",
    "(?:^|_)(?:credentials?|creds)(?:$|_)",
    "(?:^|_)(?:otp|otps|totp|hotp)(?:$|_)",
    "(?:^|_)(?:mfa|2fa|two_factor|one_time|verification|verify|sms|auth|authorization|reset|recovery|backup|security|captcha|pin|login|confirmation)_?codes?(?:$|_)",
    "(?:^|_)(?:cookie_secret|authorization|requirepass|masterauth)(?:$|_)",
  ],
  harmless: [
    // What is left of a secret after hashing or encrypting, but not what is used to do so.
    "(?:^|_)(?:hashed|encrypted|masked|redacted|obfuscated|ciphertext)(?:$|_)",
    "(?:^|_)(?:hash|digest|fingerprint|checksum|signature|cipher)(?!_(?:secret|key|token|password))(?:$|_)",
    // Numbers about secrets, and the tokens of language models.
    "(?:^|_)(?:counts?|counter|length|len|size|limit|usage|used|budget|total|num|max|min|remaining|quota|cost|price|per)(?:$|_)",
    "(?:^|_)(?:prompt|completion|stop|special|eos|bos|pad|unk|context|reasoning)_tokens?(?:$|_)",
    "^tokens$|(?<!access|refresh|auth|api|session|bearer|reset|secret)_tokens$",
    "(?:^|_)token(?:izers?|ize|ized|ization)(?:$|_)",
    // Things about a token: its kind, its place, its store, what it says.
    "(?:^|_)(?:tokens?|jwt)_(?:ids?|types?|names?|index|count|expiry|expires|expiration|ttl|url|uri|path|prefix|suffix|bucket|address|symbol|pair|list|store|service|manager|model|class|version|status|info|payload|claims|scope|scopes|issuer|audience)(?:$|_)",
    "(?:^|_)(?:decoded|parsed|invalid)_(?:token|jwt)(?:$|_)",
    // Tokens that are traded.
    "(?:^|_)tokens?_(?:balances?|supply|decimals?|amounts?|holders?|transfers?|ticker|contracts?|mint|liquidity|pool|swaps?|market|volume|sales?|rank|chain|burn)(?:$|_)",
    "(?:^|_)(?:erc20|erc721|nft|spl|lp|governance|native|wrapped|base|quote)_tokens?(?:$|_)",
    // Endings that name something beside the secret. A bare `…_key` of these is the name under which one is stored.
    "_(?:id|ids|uuid|name|names|username|user|type|kind|label|field|fields|column|prefix|suffix|pattern|regexp?|policy|policies|rules?|strength|paths?|files?|filename|dir|directory|urls?|uri|arn|ref|endpoint|host|headers?|params?|schema|validat(?:or|ion)|form|page|view|template|hint|messages?|errors?|reason|status|version|client|service|manager|provider|factory|repository|store|helper|utils?|config|options?|settings?|generator|hasher|reset|required|enabled|changed|exists|placeholder|input|on|at|by)$",
    "(?:^|_)(?:tokens?|otp|password|passwd|reset|code)_keys?$",
    "^(?:is|has|had|was|should|must|can|needs?|requires?|no|without|use|enable|disable|allow|show|hide|forgot|skip)_",
    "(?:^|_)(?:expires?|expired|expiry|expiration|ttl|timeout|duration|lifetime)(?:$|_)",
    "_(?:age|date|time|timestamp|interval)$",
    // Tokens and keys that open nothing.
    "(?:^|_)public(?:$|_)",
    "(?:^|_)(?:csrf|xsrf)(?:$|_)",
    "(?:^|_)(?:cancel|cancellation|abort|stopping|continuation|page|pagination|cursor|lock|mutex|lease|owner|fencing|sync|resume|next|ack|epoch|generation|revision|version|invalidation|delta|watermark|etag)_token(?:$|_)",
    // Addresses of devices, and makers of random texts for whatever use.
    "(?:^|_)(?:fcm|push|apns|expo)_tokens?(?:$|_)",
    "^token_(?:hex|urlsafe|bytes)$",
    // Words that are spelled alike.
    "(?:^|_)secret_(?:santas?|agents?|ballots?|admirers?|sauces?|sales?|menus?|levels?|rooms?|missions?|gardens?)(?:$|_)",
    "(?:^|_)pass(?:es)?_(?:through|rate|count|ratio|by)(?:$|_)",
    "^pass$",
  ],
} as const;

/**
 * For whole literals that only hold the place of a secret. Weak ones that would work (`changeme`, `foobared`, `my-password`,
 * `YourStrongRedisPassword123!`) are none of them.
 */
export const placeholders: readonly string[] = [
  // Holes of templates and notations
  "^<[^<>]*>$",
  "^\\[[^\\[\\]]*\\]$",
  "^\\{\\{.*\\}\\}$",
  "^[#$]?\\{[\\w .:-]*\\}$",
  "^\\$\\{[^}]*\\}$",
  "^\\$\\([^)]*\\)$",
  "^\\$\\w*(?:pass|password|passwd|pwd|secret|token|key|auth)$",
  "^%\\w+%$",
  "^%(?:\\(\\w+\\))?[sdr]$",
  "^@[\\w.-]+@$",
  "^__[a-z0-9_]+__$",
  // Filling
  "^[*•]+$",
  "^x{3,}(?:[-_ ]x+)*$",
  "^[.…]+$",
  "^[-_]+$",
  "^#{3,}$",
  // Instructions
  "^your(?:redis)?(?:password|secret|token|key|auth)(?:here)?$",
  "^(?:your|insert|enter|put|add|paste)(?:[-_ ][a-z]+)*[-_ ](?:password|passwd|pass|pwd|secret|token|key|auth|credentials?)(?:[-_ ]here)?$",
  "^your[-_ ][a-z-_ ]*[-_ ]here$",
  "(?:password|secret|token|key)[-_ ](?:goes[-_ ])?here$",
  "^replace[-_ ]?(?:me|this|it)?$",
  "^(?:replace|fill)[-_ ](?:me[-_ ])?(?:with|in|by|this)\\b.*$",
  "^(?:todo|fixme|tbd|redacted|censored|placeholder|undefined|null|none|n/a)$",
];

/** How literals are known for Redis passwords and URLs by the names that they are given. Regex sources; names are in snake case. */
export const namedPasswords = {
  /** The start of a URL of Redis. */
  url: "^(?:redis|rediss|valkey|valkeys|redis\\+sentinel|redis-sentinel)://",
  urlName:
    "(?:^|_)(?:urls?|uri|dsn|broker|(?:result_)?backend|location|connection|connection_string|conn_str|storage|redis|cache|endpoint)$",
  password: "(?:^|_)(?:password|passwd|passphrase|pass|pwd|pw|auth_pass|auth)$",
  redis: "redis|valkey|keydb|dragonfly",
  /** Names of texts that show how something may look. */
  example:
    "(?:^|_)(?:examples?|sample|placeholder|description|help|doc|docs|label|title|hint|message|text|usage|comment|pattern|regexp?|expected|mock|prefix)(?:$|_)",
  /** Values that name or describe a password. */
  value:
    "\\s|^(?:string|str|text|password|secret|required|optional|hidden|true|false|none|null|undefined|input)$|^[A-Z][A-Z0-9]*_[A-Z0-9_]*$|^(?:[\\w-]+\\.)+(?:password|passwd|pass|auth)$|^/|://|^[$#]?\\{",
  /** Keys beside a password that make an object the options of a connection. */
  neighbours: ["host", "port", "url", "username", "user", "db", "database", "hostname", "tls", "ssl", "socket"],
} as const;

/** Words of keys, each a regex source in snake case. */
export const keyWords = {
  /** What is kept under a key with such a word is no secret, whatever else the key says. */
  harmless: [
    "counts?|counter|attempts?|tries|retries|retry|fails?|failed|failures?|limit|limits|rate|ratelimit|ratelimiter|throttle|cooldown|quota",
    "flag|sent|send|resend|blacklist|blacklisted|blocklist|denylist|blocked|revoked|revocation|invalidated|invalid|used|jti",
    "lock|locks|mutex|expiry|expires|ttl|usage|stats|statistics|metrics|metadata|schema|public|hash|hashed|hashes",
    "compliance|audit|audits|report|reports|summary|score|scores|total|totals",
  ],
  /** Codes that are shown as a picture, to tell people from programs: neighbouring words. */
  shown: "(?:captcha|code|verify)_(?:image|img|pic|picture)|(?:image|img|pic|picture|graphic)_(?:captcha|codes?|verify)",
  /** The same, unless the last word of the key says in two words which secret is kept: `config:stripe_secret_key`. */
  place: ["config"],
  /** Words of keys under which it is counted how often somebody does something. */
  limits: [
    "rates?|ratelimit|ratelimiter|ratelimits|limit|limiter|limits|throttle|throttling|throttled|quota|attempts?|fails?|failures?|rl|rlflx|gcra|brute|flood|lockout",
  ],
  /** Need not be kept secret in Redis, but must not live for ever. */
  open: ["csrf|xsrf"],
  /** Keys of sessions, with `*` for what is not constant. */
  session: "^(?:[\\w.*-]+[:/])?(?:(?:user|auth|login|web|admin|sso|app)[_:-]?)?sess(?:ion)?s?[:/_-]\\*$",
  /** What is good for one use or for a while, whatever is kept with it: the last words of a key before `*`. */
  shortLived: [
    "(?:password|passwd|pwd|pass|account)_?reset(?:_(?:token|code|link))?|pw_?reset|reset_(?:password|passwd|pwd)|forgot(?:ten)?_?(?:password|passwd|pwd)",
    "magic_?(?:links?|login|sign_?in|code)",
    "(?:e?mail|account|user|sign_?up|registration)_?(?:verify|verification|confirm|confirmation|activate|activation)",
    "(?:verify|verification|confirm|confirmation|activate|activation)_(?:e?mail|account|link)",
    "(?:oauth2?|oidc|openid|sso|saml)_?(?:state|nonce|pkce|verifier|code)|pkce(?:_(?:verifier|state|code))?|code_verifier",
    "(?:csrf|xsrf)(?:_nonce)?",
    "(?:access|refresh|reset|login|session|bearer|invite|invitation|remember(?:_me)?|confirm|confirmation|verify|verification|activation|magic|csrf|xsrf|state|registration|sign_?up)_?token",
    "otp|(?:one_time|2fa|mfa|two_factor|sms|verify|verification|login|confirmation|reset|recovery)_(?:code|otp)",
  ],
  /** The same, when a hash or a random text is all that follows. */
  shortLivedBeforeRandom: "reset|magic|confirm|confirmation|verify|verification|activate|activation|invite|invitation",
  /** The same as the end of a key that says of what it is: `crm:access_token`. */
  shortLivedAtEnd: "(?:access|refresh)_token",
} as const;

/** Names of codes that people type: they reach their owner on another way, and are short. */
export const oneTimeCodes = "otps?|totp|(?:one_time|verification|verify|confirmation|sms|login|two_factor|2fa|mfa)_(?:codes?|pin|password)";

/** What a value is called that, kept under somebody's address, is a one-time code: on its own the name says nothing. */
export const typedCodes = "code|pin|pass_?code";
/** Names of addresses to which such codes are sent. */
export const contacts =
  "e_?mail|mail|e_?mail_address|phone|phone_?number|mobile|mobile_?number|msisdn|tel|telephone|whatsapp|cellphone|cell";

/** Names of values that are kept beside a secret, or are found by it, and are none. */
export const plainValues =
  "(?:^|_)(?:ids?|uid|uuid|pk|users?|username|email|mail|phone|mobile|number|name|counts?|counter|attempts?|times?|timestamp|date|at|exp|expiry|expires|expiration|ttl|now|status|state|flag|data|info|payload|meta|metadata|profile|role|roles|scopes?|ip|urls?|enabled|valid|owner|accounts?|customer|members?|sub|jti|record|row|session|details|claims|permissions|versions?|revision|result|response|object|obj|entry|item|body|config|settings|options|balances?|amounts?|prices?|supply|decimals|volume|symbol|ticker|chain|score|rank|level|total|sum|bool|boolean|flag|seconds|minutes|index|offset|iat|nbf|ts)$";

/** Records whose API key may be one that is published, so that clients can name the record. */
export const publicHolders = "environment|project|site|team|app|application|workspace|widget|channel|store|shop|tenant|organi[sz]ation";

/** Names of those whom a token stands for: what is read by `token:…` and called so is none. */
export const whoSecretsStandFor = "users?|user_?id|uid|sub|accounts?|customers?|members?|profile|owner|claims|permissions|roles?";

/** Functions, by their last name, whose result is no longer the secret that they are given. */
export const protectors =
  "hash|(?<!no_?)encrypt|digest|cipher|hmac|bcrypt|scrypt|argon2|pbkdf2|^sha\\d|sha256|sha512|md5|blake|fingerprint|mask|redact|seal|kdf|derive|compare|verify|check";

/** Functions, by access path, that make tokens. */
export const makers: readonly string[] = [
  "jsonwebtoken.sign()",
  "jwt.encode()",
  "jose.jwt.encode()",
  "flask_jwt_extended.create_access_token()",
  "flask_jwt_extended.create_refresh_token()",
  "authlib.jose.jwt.encode()",
];
