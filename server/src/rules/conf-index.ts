/** All rules about the files of servers, in the order in which they are shown. */
import type { ConfRule } from "../model/conf-rule.ts";
import { aclAllchannels } from "./acl-allchannels.ts";
import { aclAllcommands } from "./acl-allcommands.ts";
import { aclAllkeys } from "./acl-allkeys.ts";
import { aclDangerousCommands } from "./acl-dangerous-commands.ts";
import { aclEmptyPassword } from "./acl-empty-password.ts";
import { aclNopass } from "./acl-nopass.ts";
import { aclOrder } from "./acl-order.ts";
import { aclPlaintextPassword } from "./acl-plaintext-password.ts";
import { aclSyntax } from "./acl-syntax.ts";
import { aclWeakHash } from "./acl-weak-hash.ts";
import { confAclOverridesRequirepass } from "./conf-acl-overrides-requirepass.ts";
import { confAclPubsubAllchannels } from "./conf-acl-pubsub-allchannels.ts";
import { confAclfileAndUsers } from "./conf-aclfile-and-users.ts";
import { confAclfileIgnoresRequirepass } from "./conf-aclfile-ignores-requirepass.ts";
import { confBadValue } from "./conf-bad-value.ts";
import { confBindAll } from "./conf-bind-all.ts";
import { confBindDuplicate } from "./conf-bind-duplicate.ts";
import { confContradiction } from "./conf-contradiction.ts";
import { confDangerousDir } from "./conf-dangerous-dir.ts";
import { confDebugCommand } from "./conf-debug-command.ts";
import { confDefaultUserLeftOpen } from "./conf-default-user-left-open.ts";
import { confDupDirective } from "./conf-dup-directive.ts";
import { confGopher } from "./conf-gopher.ts";
import { confIncludeLast } from "./conf-include-last.ts";
import { confInlineComment } from "./conf-inline-comment.ts";
import { confMasterauthInFile } from "./conf-masterauth-in-file.ts";
import { confModuleCommand } from "./conf-module-command.ts";
import { confNoAuth } from "./conf-no-auth.ts";
import { confNoMaxmemory } from "./conf-no-maxmemory.ts";
import { confNoOutputLimit } from "./conf-no-output-limit.ts";
import { confNoTimeout } from "./conf-no-timeout.ts";
import { confNoTls } from "./conf-no-tls.ts";
import { confOpenToNetwork } from "./conf-open-to-network.ts";
import { confProtectedConfigs } from "./conf-protected-configs.ts";
import { confProtectedModeOff } from "./conf-protected-mode-off.ts";
import { confRenameCommand } from "./conf-rename-command.ts";
import { confReplicaNoMasterauth } from "./conf-replica-no-masterauth.ts";
import { confReplicaOpen } from "./conf-replica-open.ts";
import { confReplicationPlain } from "./conf-replication-plain.ts";
import { confRequirepassPlaintext } from "./conf-requirepass-plaintext.ts";
import { confRequirepassWeak } from "./conf-requirepass-weak.ts";
import { confSanitizeDump } from "./conf-sanitize-dump.ts";
import { confSyntax } from "./conf-syntax.ts";
import { confTlsAndPlain } from "./conf-tls-and-plain.ts";
import { confTlsAuthClientsNo } from "./conf-tls-auth-clients-no.ts";
import { confTlsAuthClientsOptional } from "./conf-tls-auth-clients-optional.ts";
import { confTlsCertWithoutPort } from "./conf-tls-cert-without-port.ts";
import { confTlsMissingMaterial } from "./conf-tls-missing-material.ts";
import { confTlsOldProtocol } from "./conf-tls-old-protocol.ts";
import { confTlsWeakCipher } from "./conf-tls-weak-cipher.ts";
import { confUnit1000 } from "./conf-unit-1000.ts";
import { confUnixsocketperm } from "./conf-unixsocketperm.ts";
import { confUnknownDirective } from "./conf-unknown-directive.ts";
import { sentinelOpen } from "./sentinel-open.ts";
import { sentinelQuorum1 } from "./sentinel-quorum-1.ts";
import { sentinelScriptsReconfig } from "./sentinel-scripts-reconfig.ts";
import { sentinelSyntax } from "./sentinel-syntax.ts";

/** Add a rule here and it is checked, documented and configurable everywhere. */
export const confRules: readonly ConfRule[] = [
  confOpenToNetwork,
  confProtectedModeOff,
  confBindAll,
  confNoAuth,
  confAclOverridesRequirepass,
  confAclfileIgnoresRequirepass,
  confAclfileAndUsers,
  confDefaultUserLeftOpen,
  aclNopass,
  aclEmptyPassword,
  aclAllcommands,
  aclAllkeys,
  aclAllchannels,
  aclDangerousCommands,
  aclOrder,
  aclPlaintextPassword,
  aclWeakHash,
  confRequirepassWeak,
  confRequirepassPlaintext,
  confMasterauthInFile,
  confReplicaNoMasterauth,
  confReplicaOpen,
  confNoTls,
  confTlsAndPlain,
  confTlsCertWithoutPort,
  confTlsAuthClientsNo,
  confTlsAuthClientsOptional,
  confTlsMissingMaterial,
  confTlsOldProtocol,
  confTlsWeakCipher,
  confReplicationPlain,
  confDebugCommand,
  confModuleCommand,
  confProtectedConfigs,
  confDangerousDir,
  confUnixsocketperm,
  confRenameCommand,
  confSanitizeDump,
  confNoMaxmemory,
  confNoTimeout,
  confNoOutputLimit,
  confAclPubsubAllchannels,
  sentinelOpen,
  sentinelScriptsReconfig,
  sentinelQuorum1,
  confSyntax,
  confInlineComment,
  confUnknownDirective,
  confBadValue,
  aclSyntax,
  sentinelSyntax,
  confContradiction,
  confGopher,
  confBindDuplicate,
  confDupDirective,
  confIncludeLast,
  confUnit1000,
];
