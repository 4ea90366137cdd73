import express, { type Request, type Response } from "express";
import Redis from "ioredis";
import { codes } from "./codes.service";
import sendResponse, { Respond, sendAll, sendData, sendWhether } from "./respond";
import { failure, remember, success } from "./untyped";

const app = express();
const redis = new Redis();
const wrapped = (handler: (req: Request, res: Response) => Promise<void>) => handler;

app.get("/a", async (req, res) => {
  const token = await redis.get("access_token");
  sendResponse(res, { statusCode: 200, message: "here", data: token });
  //                                                          ^^^^^ secret-in-response
  sendResponse(res, { statusCode: 200, data: { user: { token } } });
  //                                                   ^^^^^ secret-in-response
  const answer = { statusCode: 200, data: token };
  //                                      ^^^^^ secret-in-response
  sendResponse(res, answer);
  sendData(res, { statusCode: 200, data: token });
  //                                     ^^^^^ secret-in-response
  sendAll(res, { token });
  //             ^^^^^ secret-in-response
  Respond.ok(res, 200, token);
  //                   ^^^^^ secret-in-response
  success(res, "here", { token });
  //                     ^^^^^ secret-in-response
});

export const find = wrapped(async (req: Request, res: Response) => {
  const result = await codes.find("7");
  sendResponse(res, { statusCode: 200, data: result });
  //                                         ^^^^^^ secret-in-response
});

app.get("/b", async (req, res) => {
  try {
    await redis.ping();
    success(res, "up");
  } catch (error: any) {
    failure(res, error.message);
    //           ^^^^^^^^^^^^^ secret-in-response
    failure(res, "down");
  }
});

// What the helper does not send, or only says something of.
app.get("/c", async (req, res) => {
  const token = await redis.get("access_token");
  sendResponse(res, { statusCode: token ? 200 : 404, data: { there: token !== null } });
  sendWhether(res, token);
  remember(res, token);
  sendResponse(res, { statusCode: 200, data: await redis.get("greeting") });
});

// A code that is kept to be compared with is no longer one if the client gets it; a session is made for it.
app.post("/d", async (req, res) => {
  const response = await codes.issue(7);
  sendResponse(res, { statusCode: 200, data: response });
  //                                         ^^^^^^^^ secret-in-response
  res.json(await codes.issueWithId(7));
  //             ^^^^^^^^^^^^^^^^^^^^ secret-in-response
  const session = await codes.start(7);
  sendResponse(res, { statusCode: 200, data: session });
  sendResponse(res, { statusCode: 200, data: await codes.reference(7) });
});
