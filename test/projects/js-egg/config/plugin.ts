export default {
  redis: { client: { host: "other.example.com", port: 6379 } },
};
