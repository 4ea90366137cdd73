import Redis from "ioredis";
import { insecure, options } from "@/config/redis";

const redis = new Redis(options);
//                      ^^^^^^^ plaintext-connection certain warning
export const secure = new Redis({ ...options, tls: insecure });

export default redis;
