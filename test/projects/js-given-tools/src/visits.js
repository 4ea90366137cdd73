/** Whoever makes one hands over the connection; nothing here says what it is. */
class Visits {
  constructor(store, seconds) {
    this.store = store;
    this.seconds = seconds;
    this.prefix = "visits:";
  }

  async increment(key) {
    const all = this.store.multi();
    all.incr(this.prefix + key);
    //                     ^^^ key-injection parameter
    all.expire(this.prefix + key, this.seconds);
    //                       ^^^ key-injection parameter
    return all.exec();
  }

  async forToken(token) {
    return this.store.get(`token:${token}`);
    //                             ^^^^^ key-injection parameter
  }
}

module.exports = Visits;
