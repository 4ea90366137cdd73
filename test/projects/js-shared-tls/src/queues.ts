import { Queue, Worker } from "bullmq";
import { connection } from "./redis";

export const mails = new Queue("mails", { connection });
export const worker = new Worker("mails", async () => {}, { connection });
