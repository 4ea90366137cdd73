import BeeQueue from "bee-queue";
import Bull from "bull";
import { FlowProducer, Queue, Worker } from "bullmq";
import kue from "kue";
import { RedisBackend } from "@agendajs/redis-backend";
import RedisSMQ from "rsmq";
import { BullModule } from "@nestjs/bullmq";

export const bee = new BeeQueue("mail", { redis: { host: "bee.example" } });
//                                                       ^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const bull = new Bull("mail", "rediss://bull.example");
//                                   ^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection
//                                             ^^^^^^^^^^^^ missing-auth
export const mail = new Queue("mail", { connection: { host: "bullmq.example" } });
//                                                          ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const worker = new Worker("mail", async () => {}, { connection: { url: "redis://bullmq.example" } });
//                                                                                     ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const flow = new FlowProducer({ connection: { host: "bullmq.example", tls: {} } });
//                                                         ^^^^^^^^^^^^^^^^ missing-auth
export const jobs = kue.createQueue({ redis: { host: "kue.example", auth: "kue-Pass-1" } });
//                                                   ^^^^^^^^^^^^^ plaintext-connection
//                                                                        ^^^^^^^^^^^^ hardcoded-password
export const backend = new RedisBackend({ connectionString: "redis://agenda.example" });
//                                                                   ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const smq = new RedisSMQ({ host: "smq.example", ns: "rsmq" });
//                                      ^^^^^^^^^^^^^ missing-auth, plaintext-connection
export const nest = BullModule.forRootAsync({ useFactory: () => ({ connection: { host: "nest.example" } }) });
//                                                                                     ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
