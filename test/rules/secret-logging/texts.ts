import Redis from "ioredis";
import { createLogger } from "winston";

const client = new Redis();
const logger = createLogger();
const GREETING = "Your code: ";

// What a text was put together from before it is logged.
export async function start(phone: number): Promise<void> {
  const otp = String(Math.floor(Math.random() * 9000));
  await client.set(`otp:${phone}`, otp, "EX", 60);
  //                               ^^^ raw-secret-storage
  const text = GREETING + otp;
  const subject = `${GREETING} for ${phone}`;
  logger.info(`sending ${text}`);
  //                     ^^^^ secret-logging
  logger.info(`sending ${subject}`);
}

export class Codes {
  send(otp: string, to: number): void {
    const subject = GREETING + otp;
    logger.info(`mail ${subject} to ${to}`);
  }

  announce(otp: string, to: number): void {
    const subject = `${GREETING} for ${to}`;
    logger.info(`mail ${subject} of ${otp.length} digits`);
  }

  create(to: number): Promise<void> {
    const otp = String(Math.floor(Math.random() * 9000));
    return client.set(`otp:${to}`, otp, "EX", 60).then(() => this.send(otp, to));
    //                             ^^^ raw-secret-storage
    //                                                                 ^^^ secret-logging
  }

  tell(to: number): Promise<void> {
    const otp = String(Math.floor(Math.random() * 9000));
    return client.set(`otp:${to}`, otp, "EX", 60).then(() => this.announce(otp, to));
    //                             ^^^ raw-secret-storage
  }

  async again(to: number): Promise<void> {
    const parsed = JSON.parse((await client.get(`code:${to}`)) as string);
    this.send(parsed.otp, to);
    //        ^^^^^^^^^^ secret-logging
    this.send(parsed.name, to);
  }
}
