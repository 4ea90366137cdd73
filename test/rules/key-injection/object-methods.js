const express = require("express");
const { createClient } = require("redis");

const app = express();
const client = createClient();

// Methods of an object literal see its members.
const tokens = {
  prefix: "refresh:",
  client,
  check(token) {
    return this.client.get(this.prefix + token);
    //                                   ^^^^^ key-injection request
  },
  arrow: (token) => this.client.get(token),
};

const pages = {
  client: new Map(),
  find(name) {
    return this.client.get(`page:${name}`);
  },
};

app.get("/check", async (req, res) => {
  pages.find(req.query.page);
  res.json(await tokens.check(req.query.token));
});
