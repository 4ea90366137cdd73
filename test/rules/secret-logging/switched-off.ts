/** A field that is off in its class is off, unless something of the file switches it on. */
import Redis from "ioredis";

const redis = new Redis();

class Sender {
  debug = false;
  trace = false;

  async send(id: number): Promise<void> {
    const otp = await redis.get(`otp:${id}`);
    if (this.debug) console.log(otp);
    if (this.trace) console.log(otp);
    //                          ^^^ secret-logging
  }
}

export function sender(): Sender {
  const made = new Sender();
  made.trace = true;
  return made;
}
