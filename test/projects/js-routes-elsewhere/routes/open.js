const express = require("express");
const open = require("../controllers/open");

const router = express.Router();
router.get("/", open);

module.exports = router;
