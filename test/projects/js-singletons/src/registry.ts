import Redis from "ioredis";

export class Registry {
  static #instance: Registry;
  private readonly clients = new Map<string, Redis>();
  readonly main = new Redis();

  static getInstance(): Registry {
    if (!Registry.#instance) Registry.#instance = new Registry();
    return Registry.#instance;
  }

  static get shared() {
    return (this.#instance ??= new Registry());
  }

  named(name: string): Redis {
    let found = this.clients.get(name);
    if (!found) this.clients.set(name, (found = new Redis()));
    return found;
  }
}
