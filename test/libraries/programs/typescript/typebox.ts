// typebox: what the tables say of these lines.
import { Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { Type as Newer } from "typebox";
import { t } from "elysia";
import * as m_sinclair_typebox from "@sinclair/typebox";
import * as melysia from "elysia";
import * as mtypebox from "typebox";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(melysia.t.Number(x));  //: number
  see(melysia.t.Integer(x));  //: number
  see(melysia.t.Numeric(x));  //: number
  see(melysia.t.BigInt(x));  //: number
  see(melysia.t.Boolean(x));  //: boolean
  see(melysia.t.BooleanString(x));  //: boolean
  see(melysia.t.Literal(x));  //: validated
  see(melysia.t.Enum(x));  //: validated
  see(melysia.t.UnionEnum(x));  //: validated
  see(melysia.t.Date(x));  //: time
  see(m_sinclair_typebox.Type.Number(x));  //: number
  see(m_sinclair_typebox.Type.Integer(x));  //: number
  see(m_sinclair_typebox.Type.Numeric(x));  //: number
  see(m_sinclair_typebox.Type.BigInt(x));  //: number
  see(m_sinclair_typebox.Type.Boolean(x));  //: boolean
  see(m_sinclair_typebox.Type.BooleanString(x));  //: boolean
  see(m_sinclair_typebox.Type.Literal(x));  //: validated
  see(m_sinclair_typebox.Type.Enum(x));  //: validated
  see(m_sinclair_typebox.Type.UnionEnum(x));  //: validated
  see(m_sinclair_typebox.Type.Date(x));  //: time
  see(mtypebox.Type.Number(x));  //: number
  see(mtypebox.Type.Integer(x));  //: number
  see(mtypebox.Type.Numeric(x));  //: number
  see(mtypebox.Type.BigInt(x));  //: number
  see(mtypebox.Type.Boolean(x));  //: boolean
  see(mtypebox.Type.BooleanString(x));  //: boolean
  see(mtypebox.Type.Literal(x));  //: validated
  see(mtypebox.Type.Enum(x));  //: validated
  see(mtypebox.Type.UnionEnum(x));  //: validated
  see(mtypebox.Type.Date(x));  //: time
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(Value.Parse(Type.Object({ a: Type.String({ format: "uuid" }) }), x).a);  //: library
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(Value.Parse(Newer.Object({ a: Newer.String({ format: "uuid" }) }), x).a);  //: library
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(Value.Parse(t.Object({ a: t.String({ format: "uuid" }) }), x).a);  //: library
});
