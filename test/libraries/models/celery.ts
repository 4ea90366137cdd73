/** The measured traps of Celery and kombu. */
import { external } from "../../harness/values.ts";
import { type Model, model } from "../clients-harness.ts";

const NONE = external("ssl.CERT_NONE");

const celery = model("Celery", "python", ({ check, settings }) => {
  const C = "celery.Celery";
  check(
    "constructor",
    C,
    { pos: ["app"], kw: { broker: "redis://:p@h", backend: "redis://b" } },
    {
      "broker.transport": "plain",
      "broker.password": "p",
      "backend.transport": "plain",
      "broker.tlsFix": "scheme $u rediss; query $u ssl_cert_reqs",
    },
  );
  check(
    "rediss broker is not verified",
    C,
    { kw: { broker: "rediss://h" } },
    { "broker.transport": "tls", "broker.verification": "off", "broker.verificationFix": "query $u ssl_cert_reqs" },
  );
  check("rediss backend without ssl_cert_reqs throws", C, { kw: { backend: "rediss://h" } }, { "backend.transport": "throws" });
  check(
    "rediss backend",
    C,
    { kw: { backend: "rediss://h?ssl_cert_reqs=required" } },
    { "backend.transport": "tls", "backend.verification": "on" },
  );
  check("rediss backend none", C, { kw: { backend: "rediss://h?ssl_cert_reqs=CERT_NONE" } }, { "backend.verification": "off" });
  check(
    "amqp broker",
    C,
    { kw: { broker: "amqp://guest:guest@h", broker_use_ssl: true } },
    { "broker.password": "", "broker.transport": "none", "broker.verification": "n/a" },
  );
  settings(
    "broker_use_ssl=True is plain, even with rediss",
    { broker_url: "rediss://h", broker_use_ssl: true },
    { "Celery:broker.transport": "plain", "Celery:broker.at": "$s", "Celery:broker.tlsFix": "replace $s" },
  );
  settings(
    "a dict turns TLS on",
    { CELERY_BROKER_URL: "redis://h", CELERY_BROKER_USE_SSL: { ssl_ca_certs: "x" } },
    { "Celery:broker.transport": "tls", "Celery:broker.verification": "on" },
  );
  settings(
    "a dict without checks",
    { BROKER_URL: "rediss://h", BROKER_USE_SSL: { ssl_cert_reqs: NONE } },
    { "Celery:broker.verification": "off", "Celery:broker.verificationFix": "replace $s.ssl_cert_reqs" },
  );
  settings("a dict alone", { CELERY_BROKER_USE_SSL: { ssl_cert_reqs: NONE } }, { "Celery:broker.verification": "off" });
  settings(
    "ssl_ in the URL",
    { broker_url: "redis://h?ssl_cert_reqs=required" },
    { "Celery:broker.transport": "tls", "Celery:broker.verification": "on" },
  );
  settings(
    "several brokers",
    { broker_url: "redis://a;redis://:p@b" },
    { "Celery:broker.transport": "plain", "Celery:broker.host": "a,b", "Celery:broker.password": "p" },
  );
  settings(
    "backend redis:// with TLS options throws",
    { result_backend: "redis://h", redis_backend_use_ssl: { ssl_cert_reqs: "required" } },
    { "Celery:backend.transport": "throws" },
  );
  settings(
    "backend without checks",
    { CELERY_RESULT_BACKEND: "rediss://h", CELERY_REDIS_BACKEND_USE_SSL: { ssl_cert_reqs: NONE } },
    { "Celery:backend.verification": "off" },
  );
  settings("redis_password", { result_backend: "redis://h", redis_password: "p" }, { "Celery:backend.password": "p" });
});

const kombu = model("kombu", "python", ({ check }) => {
  check("kombu ssl=True is plain", "kombu.Connection", { pos: ["redis://h"], kw: { ssl: true } }, { "broker.transport": "plain" });
  check("kombu", "kombu.Connection", { pos: ["redis://:p@h"] }, { "broker.transport": "plain", "broker.password": "p" });
});

export const celeryModels: readonly Model[] = [celery, kombu];
