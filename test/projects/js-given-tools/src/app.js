const Redis = require("ioredis");
const Visits = require("./visits");
const { Either, Recent, Passed } = require("./either");

const connection = new Redis(process.env.REDIS_URL);

const visits = new Visits(connection, 60);
const either = [new Either(connection), new Either(new Map())];
const recent = new Recent(new Map());
const passed = (store) => new Passed(store);

/** Has the name of another module's class. */
class Unmade {
  constructor(store) {
    this.store = store;
  }
}

module.exports = { visits, either, recent, passed, unmade: new Unmade(connection) };
