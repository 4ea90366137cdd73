const { Router } = require("express");
const Joi = require("joi");
const { param } = require("express-validator");
const accounts = require("../controllers/accounts");
const { twice } = require("../controllers/twice");
const validate = require("../middleware/validate");
const catchAsync = require("../lib/catch-async");

const router = Router();
const kinds = "big|small";
const isPage = (value) => /^[a-z]{1,20}$/.test(value);

router.get("/:id(\\d+)", accounts.show);
router.post("/rename", validate({ body: Joi.object({ account: Joi.string().alphanum().required() }) }), catchAsync(accounts.rename));
router.post("/visit/:page", accounts.visit);
router.get(`/count/:kind(${kinds})`, accounts.count);
router.get("/a/:id(\\d+)", twice);
router.get("/b/:id", param("id"), twice);
router.get("/page/:page", param("page").custom(isPage), accounts.visitPage);

module.exports = router;
