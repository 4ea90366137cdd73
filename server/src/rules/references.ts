/** Where to read on: pages that several rules name. */
import type { Reference } from "../model/rule.ts";

const REDIS = "https://redis.io/docs/latest";
const OWASP = "https://cheatsheetseries.owasp.org/cheatsheets";

function redis(title: string, path: string): Reference {
  return { title: `Redis: ${title}`, url: `${REDIS}/${path}/` };
}

function owasp(title: string): Reference {
  return { title: `OWASP: ${title} Cheat Sheet`, url: `${OWASP}/${title.replaceAll(/[ -]/g, "_")}_Cheat_Sheet.html` };
}

export const redisSecurity = redis("security", "operate/oss_and_stack/management/security");
export const redisAcl = redis("access control lists", "operate/oss_and_stack/management/security/acl");
export const redisTls = redis("TLS", "operate/oss_and_stack/management/security/encryption");
export const redisScripts = redis("scripting with Lua", "develop/programmability/eval-intro");
export const redisKeys = redis("keys and values", "develop/using-commands/keyspace");
export const redisExpire = redis("EXPIRE", "commands/expire");
export const redisAclSetuser = redis("ACL SETUSER", "commands/acl-setuser");

export const owaspSecrets = owasp("Secrets Management");
export const owaspTls = owasp("Transport Layer Security");
export const owaspInput = owasp("Input Validation");
export const owaspInjection = owasp("Injection Prevention");
export const owaspLogging = owasp("Logging");
export const owaspErrors = owasp("Error Handling");
export const owaspStorage = owasp("Cryptographic Storage");
export const owaspSessions = owasp("Session Management");
export const owaspAuthorization = owasp("Authorization");
export const owaspRequestForgery = owasp("Server Side Request Forgery Prevention");
export const owaspDeserialization = owasp("Deserialization");
