/** Another shop, with what it remembers itself. */
class Shop {
  constructor() {
    this.cache = new Map();
  }
}

module.exports = { Shop };
