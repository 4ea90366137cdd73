/** Jobs. */
import { Queue } from "bullmq";

const connection = {
  host: "queue.shop.example",
  username: "mails",
  password: process.env.QUEUE_PASSWORD,
  tls: {},
};

export const mails = new Queue("mails", { connection });
