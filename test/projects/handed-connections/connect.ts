import Redis from "ioredis";

export function connect(host: string, password: string) {
  return new Redis({ host, password });
  //                 ^^^^ plaintext-connection possible
}

export class Store {
  readonly #client: Redis;

  constructor(host: string, password: string) {
    this.#client = new Redis({ host, password, tls: {} });
  }

  ping() {
    return this.#client.ping();
  }
}
