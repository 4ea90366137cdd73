const express = require("express");
const places = require("../controllers/places");

const router = express.Router();
router.get("/", places.list);
router.get("/find", places.find.bind(places));

module.exports = router;
