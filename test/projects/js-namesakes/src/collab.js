import { Redis } from "@hocuspocus/extension-redis";

export const HocuspocusRedis = new Redis({ host: "127.0.0.1" });
