/** The measured traps of Celery and kombu. */
import { external, input } from "../../harness/values.ts";
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

const on = ["celery.Celery().conf", "celery.current_app.conf", "celery.app.app_or_default().conf"];
const unchecked = { ssl_cert_reqs: NONE };

const celeryBrokers = model("Celery", "python", ({ check, settings }) => {
  const C = ["celery.Celery", "celery.app.Celery", "celery.app.base.Celery"];
  const nothing = Array.from({ length: 9 }, () => null);
  check(
    "broker tenth",
    C,
    { pos: [...nothing, "redis://u:p@h?password=q"] },
    { "broker.transport": "plain", "broker.host": "h", "broker.username": "u", "broker.password": "p,q" },
  );
  check("provider", C, { kw: { broker: "redis://h?credential_provider=x.Y" } }, { "broker.otherAuth": "x.Y" });
  check("socket", C, { kw: { broker: "redis+socket:///s" } }, { "broker.transport": "socket" });
  check("no host", C, { kw: { broker: "redis://" } }, { "broker.transport": "localhost", "broker.verification": "n/a" });
  check("one of several in plain text", C, { kw: { broker: "rediss://a;redis://b" } }, { "broker.host": "b", "broker.transport": "plain" });
  check("by itself not verified", C, { kw: { broker: "rediss://h" } }, { "broker.at": "$u:url.host" });
  check(
    "unchecked in the URL",
    C,
    { kw: { broker: "rediss://h?ssl_cert_reqs=CERT_NONE" } },
    { "broker.verification": "off", "broker.at": "$u:url.query.ssl_cert_reqs" },
  );
  for (const name of ["broker_url", "BROKER_URL", "CELERY_BROKER_URL", "broker_read_url", "broker_write_url"])
    settings(name, { [name]: "redis://:p@h" }, { "broker.transport": "plain", "broker.password": "p" }, on);
  for (const name of ["broker_use_ssl", "BROKER_USE_SSL", "CELERY_BROKER_USE_SSL"]) {
    settings(
      `${name} beside`,
      { broker_url: "redis://h", [name]: { ssl_cert_reqs: NONE } },
      { "broker.transport": "tls", "broker.verification": "off", "broker.at": "$s.ssl_cert_reqs" },
    );
    settings(
      `${name} alone`,
      { [name]: unchecked },
      {
        "broker.transport": "tls",
        "broker.host": "?",
        "broker.verification": "off",
        "broker.at": "$s.ssl_cert_reqs",
        "broker.verificationFix": "replace $s.ssl_cert_reqs",
      },
      on,
    );
  }
  settings(
    "host name",
    { broker_url: "rediss://h", broker_use_ssl: { ssl_check_hostname: false } },
    {
      "broker.verification": "no-hostname",
      "broker.at": "$s.ssl_check_hostname",
      "broker.verificationFix": "replace $s.ssl_check_hostname",
    },
  );
  for (const name of ["broker_transport_options", "BROKER_TRANSPORT_OPTIONS", "CELERY_BROKER_TRANSPORT_OPTIONS"]) {
    const values = { password: "p", sentinel_kwargs: { password: "q" } };
    settings(name, { broker_url: "sentinel://h", [name]: values }, { "broker.password": "p,q" });
    check(`keyword ${name}`, C, { kw: { broker: "sentinel://h", [name]: values } }, { "broker.password": "p,q" });
  }
  settings(
    "host name alone",
    { broker_use_ssl: { ssl_cert_reqs: "required", ssl_check_hostname: false } },
    { "broker.verification": "no-hostname", "broker.at": "$s.ssl_check_hostname" },
  );
  settings("options of RabbitMQ alone", { broker_use_ssl: { keyfile: "k" } }, {});
  settings("checked alone", { broker_use_ssl: { ssl_cert_reqs: "required" } }, { "broker.verification": "on" });
  settings(
    "unchecked RabbitMQ",
    { broker_url: "amqp://h", broker_use_ssl: unchecked },
    { "broker.verification": "n/a", "broker.transport": "none" },
  );
  settings("options whatever the URL", { broker_url: input("environment"), broker_use_ssl: unchecked }, { "broker.verification": "off" });
  for (const name of ["broker_url", "BROKER_URL", "CELERY_BROKER_URL", "broker_read_url", "broker_write_url"])
    settings(`RabbitMQ's options, ${name}`, { [name]: "amqp://h", broker_use_ssl: unchecked }, { "broker.transport": "none" });
});

const celeryBackends = model("Celery", "python", ({ check, settings }) => {
  const C = "celery.Celery";
  check(
    "backend third",
    C,
    { pos: ["app", null, "redis://u:p@h?password=q"] },
    {
      "backend.transport": "plain",
      "backend.host": "h",
      "backend.username": "u",
      "backend.password": "p,q",
      "backend.tlsFix": "scheme $r rediss; query $r ssl_cert_reqs",
    },
  );
  check("provider", C, { kw: { backend: "redis://h?credential_provider=x.Y" } }, { "backend.otherAuth": "x.Y" });
  check("socket", C, { kw: { backend: "redis+socket:///s" } }, { "backend.transport": "socket" });
  check("no host", C, { kw: { backend: "redis://" } }, { "backend.transport": "localhost", "backend.verification": "n/a" });
  check("another database", C, { kw: { backend: "db+sqlite:///x" } }, { "backend.transport": "none" });
  check("one of several in plain text", C, { kw: { backend: "rediss://a?ssl_cert_reqs=required;redis://b" } }, { "backend.host": "b" });
  check(
    "unchecked in the URL",
    C,
    { kw: { backend: "rediss://h?ssl_cert_reqs=none" } },
    { "backend.at": "$r:url.query.ssl_cert_reqs", "backend.verificationFix": "query $r ssl_cert_reqs" },
  );
  for (const name of ["result_backend", "CELERY_RESULT_BACKEND", "RESULT_BACKEND", "CELERY_RESULT_BACKEND_URL"])
    settings(name, { [name]: "redis://:p@h" }, { "backend.transport": "plain", "backend.password": "p" }, on);
  for (const name of ["redis_backend_use_ssl", "CELERY_REDIS_BACKEND_USE_SSL", "REDIS_BACKEND_USE_SSL", "CELERY_RESULT_BACKEND_USE_SSL"])
    settings(
      name,
      { result_backend: "rediss://h", [name]: unchecked },
      {
        "backend.transport": "tls",
        "backend.verification": "off",
        "backend.at": "$t.ssl_cert_reqs",
        "backend.verificationFix": "replace $t.ssl_cert_reqs",
      },
    );
  settings(
    "host name",
    { result_backend: "rediss://h", redis_backend_use_ssl: { ssl_check_hostname: false } },
    {
      "backend.verification": "no-hostname",
      "backend.at": "$t.ssl_check_hostname",
      "backend.verificationFix": "replace $t.ssl_check_hostname",
    },
  );
  for (const name of ["result_backend_transport_options", "CELERY_RESULT_BACKEND_TRANSPORT_OPTIONS"]) {
    settings(
      name,
      { result_backend: "sentinel://h", [name]: { password: "p", sentinel_kwargs: { password: "q" } } },
      { "backend.password": "p,q" },
    );
    check(
      `keyword ${name}`,
      C,
      { kw: { backend: "sentinel://h", [name]: { sentinel_kwargs: { password: "q" } } } },
      { "backend.password": "q" },
    );
  }
  settings("old name of the password", { result_backend: "redis://h", CELERY_REDIS_PASSWORD: "p" }, { "backend.password": "p" });
  settings("provider setting", { result_backend: "redis://h", redis_backend_credential_provider: "x.Y" }, { "backend.otherAuth": "x.Y" });
  settings(
    "plain backend, options do nothing",
    { result_backend: "redis://h", redis_backend_use_ssl: unchecked },
    { "backend.verification": "n/a" },
  );
});

const celerySerializers = model("Celery", "python", ({ settings }) => {
  const names = [
    ...["task_serializer", "result_serializer", "event_serializer", "TASK_SERIALIZER", "RESULT_SERIALIZER"],
    ...["CELERY_TASK_SERIALIZER", "CELERY_RESULT_SERIALIZER", "CELERY_EVENT_SERIALIZER"],
  ];
  for (const name of names) settings(name, { [name]: "pickle" }, { serializers: "pickle perhaps" }, on);
  for (const name of ["accept_content", "result_accept_content", "CELERY_ACCEPT_CONTENT", "CELERY_RESULT_ACCEPT_CONTENT", "ACCEPT_CONTENT"])
    settings(name, { [name]: ["json", "pickle"] }, { serializers: "json,pickle perhaps" }, on);
  for (const url of ["broker_url", "BROKER_URL", "CELERY_BROKER_URL"]) {
    settings(`to Redis, ${url}`, { task_serializer: "pickle", [url]: "redis://h" }, { serializers: "pickle surely" });
    settings(`to RabbitMQ, ${url}`, { task_serializer: "pickle", [url]: "amqp://h" }, { serializers: undefined as never });
  }
  for (const url of ["result_backend", "CELERY_RESULT_BACKEND", "RESULT_BACKEND", "CELERY_RESULT_BACKEND_URL"])
    settings(`results to Redis, ${url}`, { result_serializer: "pickle", [url]: "redis://h" }, { serializers: "pickle surely" });
});

const celeryKeywords = model("Celery", "python", ({ check }) => {
  const C = "celery.Celery";
  for (const name of ["broker_url", "BROKER_URL", "CELERY_BROKER_URL"])
    check(`keyword ${name}`, C, { kw: { [name]: "rediss://h" } }, { "broker.transport": "tls", "broker.host": "h" });
  for (const name of ["broker_use_ssl", "BROKER_USE_SSL", "CELERY_BROKER_USE_SSL"])
    check(`keyword ${name}`, C, { kw: { broker: "redis://h", [name]: unchecked } }, { "broker.verification": "off" });
  for (const name of ["result_backend", "CELERY_RESULT_BACKEND", "RESULT_BACKEND", "CELERY_RESULT_BACKEND_URL"])
    check(
      `keyword ${name}`,
      C,
      { kw: { [name]: "rediss://h?ssl_cert_reqs=required" } },
      { "backend.transport": "tls", "backend.host": "h" },
    );
  for (const name of ["redis_backend_use_ssl", "CELERY_REDIS_BACKEND_USE_SSL", "REDIS_BACKEND_USE_SSL", "CELERY_RESULT_BACKEND_USE_SSL"])
    check(`keyword ${name}`, C, { kw: { backend: "rediss://h", [name]: unchecked } }, { "backend.verification": "off" });
});

const kombuAll = model("kombu", "python", ({ check }) => {
  const K = ["kombu.Connection", "kombu.BrokerConnection", "kombu.connection.Connection"];
  check(
    "URL by keyword",
    K,
    { kw: { hostname: "redis://u:p@h?password=q" } },
    { "broker.transport": "plain", "broker.username": "u", "broker.password": "p,q" },
  );
  check("credentials in order", K, { pos: ["redis://h", "u", "p"] }, { "broker.username": "u", "broker.password": "p" });
  check(
    "credentials by keyword",
    K,
    { pos: ["redis://h"], kw: { userid: "u", password: "p" } },
    { "broker.username": "u", "broker.password": "p" },
  );
  check(
    "ssl=True is plain, even with rediss",
    K,
    { pos: ["rediss://h"], kw: { ssl: true } },
    { "broker.transport": "plain", "broker.at": "$s" },
  );
  check(
    "ssl seventh",
    K,
    { pos: ["redis://h", null, null, null, null, false, { ssl_cert_reqs: NONE }] },
    { "broker.transport": "tls", "broker.verification": "off" },
  );
  check(
    "ssl by keyword",
    K,
    { pos: ["redis://h"], kw: { ssl: { ssl_cert_reqs: "required" } } },
    { "broker.transport": "tls", "broker.verification": "on" },
  );
  const transport_options = { password: "p", sentinel_kwargs: { password: "q" } };
  check("options of the transport", K, { pos: ["sentinel://h"], kw: { transport_options } }, { "broker.password": "p,q" });
});

export const models: readonly Model[] = [celery, celeryBrokers, celeryBackends, celerySerializers, celeryKeywords, kombu, kombuAll];
