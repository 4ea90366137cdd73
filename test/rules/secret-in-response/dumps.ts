// Objects that go into a response with all that they hold, and some that say themselves what of them does.
import express from "express";
import Redis from "ioredis";
const app = express();
class Config {
  host = process.env.REDIS_HOST;
  redisPassword = process.env.REDIS_PASSWORD;
  toPublic() { return { host: this.host }; }
}
class Safe {
  host = process.env.REDIS_HOST;
  redisPassword = process.env.REDIS_PASSWORD;
  toJSON() { return { host: this.host }; }
}
const config = new Config();
const safe = new Safe();
const plain = { redis: { host: "localhost", username: "u", password: process.env.REDIS_PW }, tls: true };
const redis = new Redis({ host: config.host, username: "a", password: config.redisPassword, tls: {} });
const second = new Redis(plain.redis);
app.get("/a", (req, res) => res.json(config));
//                                   ^^^^^^ secret-in-response certain error
app.get("/b", (req, res) => res.send(JSON.stringify(config)));
//                                                  ^^^^^^ secret-in-response certain error
app.get("/c", (req, res) => res.json(config.toPublic()));
app.get("/d", (req, res) => res.json(safe));
app.get("/e", (req, res) => res.json(plain));
//                                   ^^^^^ secret-in-response certain error
app.get("/f", (req, res) => res.json({ config }));
//                                     ^^^^^^ secret-in-response certain error
