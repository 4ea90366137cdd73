class CacheApi {
  constructor(store) {
    this.store = store;
  }

  get(key) {
    return this.store.get(key);
  }

  set(key, value, seconds) {
    return this.store.setex(key, seconds, value);
  }

  count(id) {
    return this.store.incr(`count:${Number(id)}`);
  }
}

module.exports = CacheApi;
