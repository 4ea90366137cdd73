const express = require("express");
const auth = require("./auth");
const sessions = require("./sessions");

const app = express();

app.post("/leave", auth.required, sessions.leave);
app.post("/leave-by-getter", auth.byCallback, sessions.leaveByGetter);
app.post("/leave-by-cookie", auth.byCookie, sessions.leaveByCookie);
app.post("/leave-anyhow", auth.optional, sessions.leaveAnyhow);
app.post("/leave-by-body", auth.required, sessions.leaveByBody);
