import Redis from "ioredis";

let client: Redis;

export default {
  connect(url: string) {
    client = new Redis(url);
    return client;
  },
  get client() {
    return client;
  },
  getClient: () => client,
};
