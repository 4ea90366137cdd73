/** `tls-auth-clients no|optional`: TLS that does not say who connects. */
import type { Conf } from "../model/conf.ts";
import { linePlace } from "../model/conf-entries.ts";
import type { ConfReport } from "../model/conf-rule.ts";

/** Messages for {@link reportClientsWithoutCertificate}. */
export const CLIENTS_WITHOUT_CERTIFICATE = {
  open: "Clients need neither a certificate nor a password, so that TLS protects the way to a server that is open to everybody. Demand one of the two.",
  password:
    "Clients need no certificate: the password alone says who they are. That is enough where passwords are long and changed; tls-auth-clients yes demands both.",
};

/** Reports the line when it has the value and TLS is on: an error without a password, information with one. */
export function reportClientsWithoutCertificate(conf: Conf, value: "no" | "optional", report: (r: ConfReport) => void): void {
  const entry = conf.last("tls-auth-clients");
  if (!entry || conf.tlsPort === 0 || !conf.is("tls-auth-clients", value)) return;
  const isOpen = conf.isOpen && conf.isWhole;
  report({
    at: linePlace(entry),
    message: isOpen ? "open" : "password",
    certainty: isOpen ? conf.certainty : "certain",
    ...(isOpen ? {} : { atMost: "information" as const }),
  });
}
