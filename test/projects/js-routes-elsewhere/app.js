const express = require("express");
const { checkPlace, notePlace } = require("./middleware/checks");
const places = require("./routes/places");

const app = express();
app.use(express.json());
app.use("/accounts", require("./routes/accounts"));
app.use("/places", checkPlace, places);
app.use("/open", notePlace, require("./routes/open"));
app.listen(3000);
