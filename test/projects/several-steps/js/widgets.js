/*!
 * widgets v2.1.0
 * A library that somebody keeps a copy of: nobody changes it here, and it has nothing to do with this program's store.
 */
const { Router } = require("express");
const { find } = require("./service");

const router = Router();
router.get("/a", async (req, res) => res.json(await find(req.query.k)));
module.exports = router;
