import type { RedisOptions } from "ioredis";

export const defaults: RedisOptions = {
  tls: { rejectUnauthorized: false },
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
};

export function redisTls(isLax: boolean) {
  return {
    tls: { ...(isLax ? { checkServerIdentity: () => undefined } : {}) },
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
  };
}

export const redisChecked = {
  tls: {
    checkServerIdentity: (host: string, certificate: { subject: { CN: string } }) => {
      if (certificate.subject.CN !== host) return new Error("another host");
      return undefined;
    },
  },
};
export const mailer = { tls: { rejectUnauthorized: false } };

// Without TLS, and outside of its options, nobody reads it.
export const redisPlain = (isPlain: boolean) => ({
  host: "localhost",
  ...(isPlain ? { checkServerIdentity: () => undefined } : { tls: {} }),
});
export const redisFlat = { host: "localhost", rejectUnauthorized: false, tls: {} };
// `socket.tls` is a switch; options of TLS stand beside it.
export const redisNested = { socket: { tls: { rejectUnauthorized: false } } };
export const redisBeside = { socket: { tls: true, rejectUnauthorized: false } };
//                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error

export const redisOptions: RedisOptions = { host: "localhost" };
redisOptions.tls = { rejectUnauthorized: false };
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
