import Redis from "ioredis";
import Redlock from "redlock";

const redlock = new Redlock([new Redis()]);

export const locked = (id: string) => redlock.acquire([`lock:${id}`], 1000);
//                                                             ^^ key-injection parameter information

export class Locks {
  private redlock?: Redlock;

  constructor(private readonly redis: Redis) {}

  start() {
    this.redlock = new Redlock([this.redis]);
  }

  async apply(environmentId: string) {
    const name = `{environment:${environmentId}}`;
    return this.hold(name);
    //               ^^^^ key-injection parameter information
  }

  private async hold(resource: string) {
    return this.redlock?.acquire([resource], 100);
  }

  async fixed() {
    return this.redlock?.using(["migrations"], 100, async () => undefined);
  }
}
