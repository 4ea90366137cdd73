const express = require("express");
const redis = require("redis");
const routes = require("./routes");

const app = express();
const client = redis.createClient();
app.set("store", client);
app.set("views", "./views");
app.set("both", client);
app.use((req, res, next) => {
  Object.assign(req, { cache: client, pages: new Map() });
  Object.assign(res.locals, { connection: client });
  next();
});
app.use(routes);
