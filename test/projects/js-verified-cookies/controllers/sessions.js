const express = require("express");
const auth = require("../services/auth");
const sessions = require("../services/sessions");

const router = express.Router();
const guarded = express.Router();

router.get("/plain", auth.protect, sessions.plain);
router.route("/wrapped").get(auth.protect, sessions.wrapped).post(auth.signedIn, sessions.wrapped);
router.get("/caught", auth.signedIn, sessions.caught);
router.route("/for-all").all(auth.signedIn).get(sessions.forAll);
guarded.use(auth.protect);
guarded.route("/mounted").get(sessions.mounted);

router.get("/other-cookie", auth.protect, sessions.otherCookie);
router.route("/unprotected").get(sessions.unprotected).all(auth.protect);
router.route("/either").get(auth.protect, sessions.either).post(sessions.either);
router.get("/perhaps", auth.perhaps, sessions.perhaps);
router.get("/unless-public", auth.unlessPublic, sessions.unlessPublic);

router.get("/account", auth.fromToken, sessions.account);
router.get("/chosen-account", auth.fromBody, sessions.chosenAccount);
router.get("/account-or-not", auth.fromTokenOrNot, sessions.accountOrNot);

module.exports = { router, guarded };
