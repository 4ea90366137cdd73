// One option is one place to mend, however many use it.
import { Queue, Worker } from "bullmq";
import { connection } from "./settings";

export const mails = new Queue("other-mails", { connection });
//                                              ^^^^^^^^^^ tls-verification-disabled certain error
export const worker = new Worker("other-mails", async () => {}, { connection });
