/** What is handed to all handlers. */
class Bot {
  constructor(config, cache, mixed) {
    this.config = config;
    this.cache = cache;
    this.mixed = mixed;
    this.recent = new Map();
  }
}

module.exports = Bot;
