/** Takes what is made for tests as well as a client: what its methods do depends on the program. */
class Either {
  constructor(store) {
    this.store = store;
  }

  forToken(token) {
    return this.store.get(`token:${token}`);
  }
}

/** Is only ever made with what keeps things in memory. */
class Recent {
  constructor(store) {
    this.store = store;
  }

  forToken(token) {
    return this.store.get(`token:${token}`);
  }
}

/** Is given what somebody else was given. */
class Passed {
  constructor(store) {
    this.store = store;
  }

  forToken(token) {
    return this.store.get(`token:${token}`);
  }
}

/** Nobody makes one here. */
class Unmade {
  constructor(store) {
    this.store = store;
  }

  forToken(token) {
    return this.store.get(`token:${token}`);
  }
}

module.exports = { Either, Recent, Passed, Unmade };
