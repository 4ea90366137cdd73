const express = require("express");
const client = require("./client");

const app = express();

app.get("/item", async (req, res) => {
  const { id } = req.query;
  await client.getJson(`item:${id}`);
  //                           ^^ key-injection request information
  await client.dropAsync(`item:${id}`);
  //                             ^^ key-injection request information
  await client.get(`item:${id}`);
  //                       ^^ key-injection request information
  await client.ttl(`item:${id}`);
  //                       ^^ key-injection request information
  await client.onlyDigits(id);
  res.end();
});
