/** A small shop that keeps carts, sessions and jobs in Redis. */
import express from "express";
import { router as admin } from "@shop/admin";
import { router as carts } from "@shop/carts";
import { router as login } from "@shop/login";

const app = express();
app.use(express.json());
app.use(admin);
app.use(carts);
app.use(login);
app.listen(3000);
