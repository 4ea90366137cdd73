/** Jobs. */
import { Queue } from "bullmq";

const connection = {
  host: "queue.shop.example",
  password: "br0ker-Pa55",
};

export const mails = new Queue("mails", { connection });
