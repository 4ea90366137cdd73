module.exports = (appInfo) => {
  return {
    name: appInfo.name,
    redis: {
      clients: {
        session: { host: "sessions.example.com", port: 6379, password: process.env.REDIS_PASSWORD, db: 0, tls: {} },
        cache: { host: "cache.example.com", port: 6379, password: "", db: 0 },
        //             ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
        nodes: { cluster: true, nodes: [{ host: "node.example.com", port: 6379 }] },
      },
    },
  };
};
