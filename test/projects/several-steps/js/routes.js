const { Router } = require("express");
const { find } = require("./service");

const router = Router();
router.get("/a", async (req, res) => res.json(await find(req.query.k)));
//                                                       ^^^^^^^^^^^ key-injection request
module.exports = router;
