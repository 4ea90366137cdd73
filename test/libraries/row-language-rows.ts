/** Rows that need what is hard to say of libraries: the tests of the row language run on them, not on the rows that are shipped. */
import type { Cases, ClientRow, Selector, UrlRow } from "../../server/src/libraries/row.ts";

/** The parts of a row that a call is decided by. */
export interface TestRow {
  readonly url?: UrlRow;
  readonly let?: ClientRow["let"];
  readonly slots: Readonly<Record<string, Cases<string> | Selector>>;
}
/** What a row tests for where `None` and its spellings turn something off. */
export const NONE = "is None,none,ssl.CERT_NONE,0";

export const redisPy: TestRow = {
  slots: {
    "data.transport": [
      { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
      { when: ["unix_socket_path=", "truthy"], is: "socket" },
      { when: ["ssl=", "truthy"], is: "tls" },
      { is: "plain" },
    ],
    "data.verify": [
      { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
      { when: { not: ["ssl=", "truthy"] }, is: "n/a" },
      { when: ["ssl_cert_reqs=", NONE], is: "off" },
      { when: ["ssl_check_hostname=", "false"], is: "no-hostname" },
      { when: { all: [["ssl_check_hostname=", "absent"], { version: "<6.0" }] }, is: "no-hostname" },
      { is: "on" },
    ],
    "data.password": [
      { when: ["connection_pool=", "truthy"], is: "of:connection_pool=" },
      { when: ["3|password=", "present"], is: "here" },
      { is: "none" },
    ],
  },
};
export const fromUrl: TestRow = {
  let: { u: "0|url=" },
  slots: {
    "data.transport": [
      {
        when: {
          any: [
            ["ssl=", "written"],
            {
              all: [["$u:url", "scheme redis"], ["ssl_cert_reqs=", "written"], { not: ["connection_class=", "is redis.SSLConnection"] }],
            },
          ],
        },
        is: "throws",
      },
      { when: ["connection_class=", "is redis.SSLConnection"], is: "tls" },
      { when: ["connection_class=", "is redis.Connection"], is: "plain" },
      { when: ["$u:url", "scheme rediss"], is: "tls" },
      { when: ["$u:url", "scheme unix"], is: "socket" },
      { when: ["$u:url", "scheme redis"], is: "plain" },
      { is: "throws" },
    ],
    "data.verify": [{ when: ["$u:url.query.ssl_cert_reqs|ssl_cert_reqs=", NONE], is: "off" }, { is: "on" }],
    "data.password": [
      { when: ["$u:url.password", "present"], is: "url" },
      { when: ["$u:url.query.password", "present"], is: "url" },
      { when: ["password=", "present"], is: "here" },
      { is: "none" },
    ],
  },
};
export const sentinelPy: TestRow = {
  slots: {
    "data.transport": [{ when: ["ssl=", "truthy"], is: "tls" }, { is: "plain" }],
    "sentinel.host": "0[][0]|sentinels=[][0]",
    "sentinel.transport": [{ when: ["sentinel_kwargs=.ssl", "truthy"], is: "tls" }, { is: "plain" }],
    "sentinel.password": [{ when: ["sentinel_kwargs=.password", "present"], is: "here" }, { is: "none" }],
  },
};
export const nodeRedis4: TestRow = {
  url: { query: "ignored" },
  slots: {
    "data.host": "0.url:url.host|0.socket.host",
    "data.transport": [
      { when: { all: [{ version: ">=5" }, ["0.url:url", "scheme redis"], ["0.socket.tls", "true"]] }, is: "throws" },
      { when: { all: [{ version: ">=5" }, ["0.url:url", "scheme rediss"], ["0.socket.tls", "false"]] }, is: "throws" },
      { when: ["0.url:url", "scheme rediss"], is: "tls" },
      { when: ["0.socket.tls", "true"], is: "tls" },
      { when: ["0.socket.path", "present"], is: "socket" },
      {
        when: {
          any: [
            ["0.url", "present"],
            ["0.socket.host", "present"],
          ],
        },
        is: "plain",
      },
      { is: "localhost" },
    ],
    "data.verify": [{ when: ["0.socket.rejectUnauthorized", "false"], is: "off" }, { is: "on" }],
  },
};
export const ioredis: TestRow = {
  url: { caseSensitive: true },
  let: { u: "0:string", o: "2:object|1:object|0:object" },
  slots: {
    "data.host": "$u:url.host|1:string|$o.host",
    "data.transport": [
      { when: ["$o.sentinels", "present"], is: "of:sentinelData" },
      {
        when: {
          all: [
            ["$u:url", "scheme rediss"],
            ["$o.tls", "false"],
          ],
        },
        is: "plain",
      },
      { when: ["$u:url", "scheme rediss"], is: "tls" },
      { when: ["$u:url.query.tls", "truthy"], is: "tls" },
      { when: ["$o.tls", "truthy"], is: "tls" },
      {
        when: {
          any: [
            ["$u:url.host", "present"],
            ["1:string", "present"],
            ["$o.host", "present"],
          ],
        },
        is: "plain",
      },
      { is: "localhost" },
    ],
    "sentinelData.transport": [
      { when: ["$o.sentinels", "absent"], is: "n/a" },
      {
        when: {
          all: [
            ["$o.tls", "truthy"],
            ["$o.enableTLSForSentinelMode", "truthy"],
          ],
        },
        is: "tls",
      },
      { is: "plain" },
    ],
    "sentinel.transport": [
      { when: ["$o.sentinels", "absent"], is: "n/a" },
      { when: ["$o.sentinelTLS", "truthy"], is: "tls" },
      { is: "plain" },
    ],
  },
};
export const ioCluster: TestRow = {
  slots: {
    "data.host": "0[]:string:url.host|0[].host",
    "data.transport": [
      {
        when: {
          any: [
            ["1.redisOptions.tls", "truthy"],
            ["0[].tls", "truthy"],
          ],
        },
        is: "tls",
      },
      { is: "plain" },
    ],
  },
};
export const bull: TestRow = {
  let: { u: "1:string|1.redis:string", o: "1.redis:object|2.redis:object" },
  slots: {
    "data.transport": [
      { when: ["$o.tls", "truthy"], is: "tls" },
      {
        when: {
          any: [
            ["$u", "present"],
            ["$o.host", "present"],
          ],
        },
        is: "plain",
      },
      { is: "localhost" },
    ],
  },
};
export const celeryBroker: TestRow = {
  let: { u: ".broker_url|.BROKER_URL|.CELERY_BROKER_URL", s: ".broker_use_ssl|.BROKER_USE_SSL|.CELERY_BROKER_USE_SSL" },
  slots: {
    "broker.transport": [
      { when: ["$s", "true"], is: "plain" },
      { when: ["$s", "filled"], is: "tls" },
      { when: ["$u:url", "some ssl_"], is: "tls" },
      { when: ["$u:url", "scheme rediss"], is: "tls" },
      { when: ["$u:url", "scheme redis,sentinel"], is: "plain" },
      { is: "not-redis" },
    ],
    "broker.verify": [
      { when: ["$s.ssl_cert_reqs", NONE], is: "off" },
      { when: ["$s", "filled"], is: "on" },
      { when: ["$u:url.query.ssl_cert_reqs", "is none,CERT_NONE"], is: "off" },
      { when: ["$u:url", "some ssl_"], is: "on" },
      { when: ["$u:url", "scheme rediss"], is: "off" },
      { is: "n/a" },
    ],
  },
};
export const nestjsRedis133: TestRow = {
  slots: {
    "data.transport": [
      { when: ["0.url:url", "scheme rediss"], is: "tls" },
      { when: ["0.url", "present"], is: "plain" },
      { when: ["0.tls", "truthy"], is: "tls" },
      { when: ["0.host", "present"], is: "plain" },
      { is: "localhost" },
    ],
    "data.password": [
      { when: ["0.url:url.password", "present"], is: "url" },
      { when: ["0.url", "present"], is: "none" },
      { when: ["0.password", "present"], is: "here" },
      { is: "none" },
    ],
  },
};
export const djangoRedis: TestRow = {
  slots: {
    "data.host": ".LOCATION:url.host",
    "data.transport": [
      { when: [".LOCATION:url", "scheme rediss"], is: "tls" },
      { when: [".LOCATION:url", "scheme redis"], is: "plain" },
      { is: "socket" },
    ],
    "data.verify": [{ when: [".OPTIONS.CONNECTION_POOL_KWARGS.ssl_cert_reqs", NONE], is: "off" }, { is: "on" }],
    "data.password": [
      { when: [".LOCATION:url.password", "present"], is: "url" },
      { when: [".OPTIONS.PASSWORD", "present"], is: "here" },
      { when: [".OPTIONS.CONNECTION_POOL_KWARGS.password", "present"], is: "here" },
      { is: "none" },
    ],
  },
};
