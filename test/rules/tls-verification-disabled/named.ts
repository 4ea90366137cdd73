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
