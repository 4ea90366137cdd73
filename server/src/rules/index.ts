/** All rules, in the order in which they are shown. */
import type { Rule } from "../model/rule.ts";
import { commandInjection } from "./command-injection.ts";
import { defaultUser } from "./default-user.ts";
import { hardcodedPassword } from "./hardcoded-password.ts";
import { keyInjection } from "./key-injection.ts";
import { missingAuth } from "./missing-auth.ts";
import { overPermissiveAcl } from "./over-permissive-acl.ts";
import { plaintextConnection } from "./plaintext-connection.ts";
import { rawSecretStorage } from "./raw-secret-storage.ts";
import { scriptInjection } from "./script-injection.ts";
import { secretInResponse } from "./secret-in-response.ts";
import { secretLogging } from "./secret-logging.ts";
import { secretWithoutExpiry } from "./secret-without-expiry.ts";
import { sharedCredentials } from "./shared-credentials.ts";
import { tlsVerificationDisabled } from "./tls-verification-disabled.ts";
import { unsafeDeserialization } from "./unsafe-deserialization.ts";
import { untrustedConnectionTarget } from "./untrusted-connection-target.ts";
import { weakKeyValidation } from "./weak-key-validation.ts";

/** Add a rule here and it is checked, documented and configurable everywhere. */
export const rules: readonly Rule[] = [
  hardcodedPassword,
  plaintextConnection,
  tlsVerificationDisabled,
  missingAuth,
  defaultUser,
  keyInjection,
  weakKeyValidation,
  secretLogging,
  secretInResponse,
  rawSecretStorage,
  secretWithoutExpiry,
  untrustedConnectionTarget,
  unsafeDeserialization,
  scriptInjection,
  commandInjection,
  overPermissiveAcl,
  sharedCredentials,
];
