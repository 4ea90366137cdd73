import type { EggAppConfig, PowerPartial } from "egg";

export default () => {
  const config = {} as PowerPartial<EggAppConfig>;
  config.redis = {
    client: {
      port: 6379,
      host: "cache.example.com",
      //    ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
      password: "s3cr3t-of-egg",
      //        ^^^^^^^^^^^^^^^ hardcoded-password certain error
      db: 0,
    },
  };
  config.mysql = { client: { host: "db.example.com", port: 3306 } };
  return config;
};
