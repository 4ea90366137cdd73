# environment: what the tables say of these lines.
from flask import request
from os.environ import get
from os.environ import pop
from os.environ import setdefault
import attr
import attrs
import dataclasses
import decouple
import dotenv
import environ
import environs
import os
import pydantic
import pydantic_settings
import starlette


def lines(y, logger):
    x = request.args["x"]
    see(os.environ.NAME)  #: environment
    see(os.environ["NAME"])  #: environment
    see(os.environb.NAME)  #: environment
    see(os.environb["NAME"])  #: environment
    see(os.getenv("NAME"))  #: environment
    see(os.getenvb("NAME"))  #: environment
    see(get("NAME"))  #: environment
    see(pop("NAME"))  #: environment
    see(setdefault("NAME"))  #: environment
    see(decouple.config("NAME"))  #: environment
    see(decouple.Config()("NAME"))  #: environment
    see(decouple.AutoConfig()("NAME"))  #: environment
    see(environ.Env()("NAME"))  #: environment
    see(environ.FileAwareEnv()("NAME"))  #: environment
    see(environ.Env().str("NAME"))  #: environment
    see(environ.Env().bool("NAME"))  #: environment
    see(environ.Env().int("NAME"))  #: environment
    see(environ.Env().float("NAME"))  #: environment
    see(environ.Env().list("NAME"))  #: environment
    see(environ.Env().dict("NAME"))  #: environment
    see(environ.Env().json("NAME"))  #: environment
    see(environ.Env().url("NAME"))  #: environment
    see(environ.Env().cache("NAME"))  #: environment
    see(environ.Env().cache_url("NAME"))  #: environment
    see(environ.Env().get_value("NAME"))  #: environment
    see(environs.Env()("NAME"))  #: environment
    see(environs.Env().str("NAME"))  #: environment
    see(environs.Env().bool("NAME"))  #: environment
    see(environs.Env().int("NAME"))  #: environment
    see(environs.Env().url("NAME"))  #: environment
    see(environs.Env().list("NAME"))  #: environment
    see(environs.Env().json("NAME"))  #: environment
    see(environs.FileAwareEnv()("NAME"))  #: environment
    see(environs.FileAwareEnv().str("NAME"))  #: environment
    see(environs.FileAwareEnv().bool("NAME"))  #: environment
    see(environs.FileAwareEnv().int("NAME"))  #: environment
    see(environs.FileAwareEnv().url("NAME"))  #: environment
    see(environs.FileAwareEnv().list("NAME"))  #: environment
    see(environs.env("NAME"))  #: environment
    see(environs.env.str("NAME"))  #: environment
    see(environs.env.int("NAME"))  #: environment
    see(environs.env.bool("NAME"))  #: environment
    see(starlette.config.Config()("NAME"))  #: environment
    see(starlette.config.Config().get("NAME"))  #: environment
    see(dotenv.get_key("NAME"))  #: environment
    see(dotenv.dotenv_values().get("NAME"))  #: environment


class S1(pydantic_settings.BaseSettings):
    name: str = "a"

see(S1().name)  #: environment, literal


class S2(pydantic.BaseSettings):
    name: str = "a"

see(S2().name)  #: environment, literal


class S3(pydantic.v1.BaseSettings):
    name: str = "a"

see(S3().name)  #: environment, literal


class S4(pydantic.env_settings.BaseSettings):
    name: str = "a"

see(S4().name)  #: environment, literal


class S5(pydantic_settings.BaseSettings):
    name: str = pydantic.Field("a")

see(S5().name)  #: environment, literal


class S6(pydantic_settings.BaseSettings):
    name: str = pydantic.fields.Field("a")

see(S6().name)  #: environment, literal


class S7(pydantic_settings.BaseSettings):
    name: str = pydantic.v1.Field("a")

see(S7().name)  #: environment, literal


class S8(pydantic_settings.BaseSettings):
    name: str = dataclasses.field(default="a")

see(S8().name)  #: environment, literal


class S9(pydantic_settings.BaseSettings):
    name: str = attr.ib("a")

see(S9().name)  #: environment, literal


class S10(pydantic_settings.BaseSettings):
    name: str = attr.attrib("a")

see(S10().name)  #: environment, literal


class S11(pydantic_settings.BaseSettings):
    name: str = attrs.field(default="a")

see(S11().name)  #: environment, literal
