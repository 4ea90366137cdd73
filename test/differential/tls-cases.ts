/** Servers with TLS: what a client of another machine gets without it, and with it but without a certificate; and the rule that says so. */
const FILES = ["tls-cert-file cert.pem", "tls-key-file key.pem", "tls-ca-cert-file cert.pem"];

export interface TlsCase {
  readonly lines: readonly string[];
  readonly plain: string;
  readonly tls: string;
  /** Rules that must, and with `-` must not, hold. */
  readonly rules: readonly string[];
}

export const tlsCases: readonly TlsCase[] = [
  {
    lines: ["port 6390", "tls-port 6391", "tls-auth-clients no", ...FILES],
    plain: "+PONG",
    tls: "+PONG",
    rules: ["conf-tls-and-plain", "conf-tls-auth-clients-no"],
  },
  {
    lines: ["port 0", "tls-port 6391", "tls-auth-clients no", ...FILES],
    plain: "closed",
    tls: "+PONG",
    rules: ["conf-tls-auth-clients-no", "-conf-tls-and-plain"],
  },
  {
    lines: ["port 0", "tls-port 6391", "tls-auth-clients optional", ...FILES],
    plain: "closed",
    tls: "+PONG",
    rules: ["conf-tls-auth-clients-optional"],
  },
  {
    lines: ["port 0", "tls-port 6391", ...FILES],
    plain: "closed",
    tls: "closed",
    rules: ["-conf-tls-auth-clients-no", "-conf-tls-auth-clients-optional"],
  },
  { lines: ["port 6390", ...FILES], plain: "+PONG", tls: "closed", rules: ["conf-tls-cert-without-port"] },
  { lines: ["port 6390", "tls-port 6391"], plain: "did not start", tls: "did not start", rules: ["conf-tls-missing-material"] },
  {
    lines: ["port 6390", "tls-port 6391", ...FILES.slice(0, 2)],
    plain: "did not start",
    tls: "did not start",
    rules: ["conf-tls-missing-material"],
  },
  {
    lines: ["port 6390", "tls-port 6391", "tls-auth-clients no", ...FILES.slice(0, 2)],
    plain: "+PONG",
    tls: "+PONG",
    rules: ["-conf-tls-missing-material"],
  },
  {
    lines: ["port 0", "tls-port 6391", "tls-auth-clients no", "tls-protocols SSLv3", ...FILES],
    plain: "did not start",
    tls: "did not start",
    rules: ["conf-tls-old-protocol"],
  },
  {
    lines: ["port 0", "tls-port 6391", "tls-auth-clients no", "tls-protocols TLSv1.1", ...FILES],
    plain: "closed",
    tls: "closed",
    rules: ["conf-tls-old-protocol"],
  },
];
