import express from "express";
import Redis from "ioredis";
import { limit, list, UsersController } from "./controller";
import { asyncHandler, withUser } from "./request";

const app = express();
const redis = new Redis();
const users = new UsersController();

app.get("/limit", limit);
app.get("/list/:id", list);
app.get("/users/:id", users.show.bind(users));
app.get(
  "/a/:id",
  asyncHandler(async (r, reply) => {
    await redis.get(`a:${r.params.id}`);
    //                   ^^^^^^^^^^^ key-injection request information
    reply.end();
  }),
);
app.get(
  "/b/:id",
  withUser(async (req, res, user) => {
    await redis.get(`b:${req.params.id}:${user.id}`);
    //                   ^^^^^^^^^^^^^ key-injection request information
    res.end();
  }),
);
app.param("name", async (req, res, next, name) => {
  await redis.get(`c:${name}`);
  //                   ^^^^ key-injection request information
  next();
});
const show: express.RequestHandler = async (request, answer) => {
  await redis.get(`d:${request.params.id}`);
  //                   ^^^^^^^^^^^^^^^^^ key-injection request information
  answer.end();
};
app
  .route("/e/:id")
  .get(async (r, s) => {
    await redis.get(`e:${r.params.id}`);
    //                   ^^^^^^^^^^^ key-injection request information
    s.end();
  })
  .delete(show);
