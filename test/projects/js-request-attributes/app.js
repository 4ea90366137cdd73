const express = require("express");
const redis = require("redis");
const { MongoClient } = require("mongodb");
const attach = require("./middleware/attach");
const items = require("./routes/items");

const app = express();
const client = redis.createClient();
app.locals.store = client;
app.use((req, res, next) => {
  req.cache = client;
  req.pages = new Map();
  req.documents = new MongoClient(process.env.MONGO_URL);
  req.shared = client;
  req.mixed = client;
  next();
});
app.use("/items", attach, items);

app.get("/own/:id", (req, res) => {
  req.cache.get(`own:${req.params.id}`, (err, data) => res.send(data));
  //                   ^^^^^^^^^^^^^ key-injection request information
  req.pages.get(`own:${req.params.id}`);
});
