// What a function does only when a parameter is given concerns only callers that give it.
import express from "express";
import { find } from "./branches-store";

const app = express();

app.get("/without", async (req, res) => {
  res.json(await find({ target: String(req.query.target), domain: String(req.query.domain) }));
});

app.get("/with", async (req, res) => {
  res.json(await find({ address: String(req.query.address), domain: "example.com" }));
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request
  //> function validatedKeyPart(value: unknown): string {
  //>   if (typeof value !== "string" || !/^[A-Za-z0-9_.-]{1,128}$/.test(value)) {
  //>     throw new TypeError("Expected 1 to 128 letters, digits, dots, underscores or hyphens");
  //>   }
  //>   return value;
  //> }
  //>
  //>   res.json(await find({ address: validatedKeyPart(String(req.query.address)), domain: "example.com" }));
});

app.get("/spread", async (req, res) => {
  res.json(await find({ ...req.body, domain: String(req.query.domain) }));
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request
  //! key-injection: what is laid out into an object has no place of its own
});
