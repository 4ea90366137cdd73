// A record that was found under a value, and belongs to who asks, is proof of the value: the first use is the one to mend.
import express from "express";
import { getJob, getPages, getState } from "./owned-store";

interface Own extends express.Request {
  account: { teamId: string };
}
const app = express();

app.get("/jobs/:id", async (req, res) => {
  const job = await getJob(req.params.id);
  //                       ^^^^^^^^^^^^^ key-injection request
  if (!job) return res.sendStatus(404);
  if (job.teamId !== (req as Own).account.teamId) return res.sendStatus(403);
  res.json([await getPages(req.params.id), await getState(`${req.params.id}:state`)]);
});

app.get("/jobs/:id/state", async (req, res) => {
  const job = await getJob(req.params.id);
  //                       ^^^^^^^^^^^^^ key-injection request
  if (job.teamId !== req.query.team) return res.sendStatus(403);
  res.json(await getState(`${req.params.id}:state`));
  //                         ^^^^^^^^^^^^^ key-injection request
});
