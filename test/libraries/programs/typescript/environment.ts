// environment: what the tables say of these lines.
import { DATABASE_URL } from "$env/static/private";
import { env } from "$env/dynamic/private";
import Env from "@ioc:Adonis/Core/Env";
import * as m_adonisjs_core_env from "@adonisjs/core/env";
import * as m_adonisjs_core_services_env from "@adonisjs/core/services/env";
import * as m_nestjs_config from "@nestjs/config";
import * as m_t3_oss_env_core from "@t3-oss/env-core";
import * as m_t3_oss_env_nextjs from "@t3-oss/env-nextjs";
import * as mconvict from "convict";
import * as menv_schema from "env-schema";
import * as menv_var from "env-var";
import * as menvalid from "envalid";
import * as mgetenv from "getenv";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(process.env.NAME);  //: environment
  see(process.env["NAME"]);  //: environment
  see(import.meta.env.NAME);  //: environment
  see(import.meta.env["NAME"]);  //: environment
  see(Bun.env.NAME);  //: environment
  see(Bun.env["NAME"]);  //: environment
  see(globalThis.process.env.NAME);  //: environment
  see(globalThis.process.env["NAME"]);  //: environment
  see(Deno.env.get("NAME"));  //: environment
  see(m_nestjs_config.ConfigService().get("NAME"));  //: environment
  see(m_nestjs_config.ConfigService().getOrThrow("NAME"));  //: environment
  see(m_adonisjs_core_services_env.get("NAME"));  //: environment
  see(m_adonisjs_core_env.Env.get("NAME"));  //: environment
  see(menv_var.get("NAME"));  //: environment
  see(mgetenv("NAME"));  //: environment
  see(mgetenv.string("NAME"));  //: environment
  see(mgetenv.int("NAME"));  //: environment
  see(mgetenv.bool("NAME"));  //: environment
});

const s1 = mconvict({ name: { env: "NAME", default: "a" } });
see(s1.get("name"));  //: environment, literal
see(s1.name);  //: library

const s2 = menvalid.cleanEnv(process.env, { NAME: str() });
see(s2.NAME);  //: environment

const s3 = menv_schema({ schema: { properties: { NAME: { type: "string" } } } });
see(s3.NAME);  //: environment

const s4 = menv_schema.envSchema({ schema: { properties: { NAME: { type: "string" } } } });
see(s4.NAME);  //: environment

const s5 = m_t3_oss_env_nextjs.createEnv({ server: { NAME: 1 }, runtimeEnv: process.env });
see(s5.NAME);  //: environment

const s6 = m_t3_oss_env_core.createEnv({ server: { NAME: 1 }, runtimeEnv: process.env });
see(s6.NAME);  //: environment

see(DATABASE_URL);  //: library
see(env.NAME);  //: environment
see(Env.get("NAME"));  //: environment
