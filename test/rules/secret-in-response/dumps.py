"""Objects whose fields all go into a response: what is left out, hidden or cut down is not told, nor are hashes of passwords."""
from dataclasses import asdict, dataclass
import json
import redis
from fastapi import FastAPI
from fastapi.encoders import jsonable_encoder
from pydantic import BaseModel, Field, SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    redis_host: str
    redis_password: str
    port: int = 6379


class Hidden(BaseSettings):
    redis_host: str
    redis_password: SecretStr
    other_password: str = Field(exclude=True)


class Public(BaseModel):
    redis_host: str


class Session(BaseModel):
    user: int
    access_token: str


settings = Settings()
app = FastAPI()
r = redis.Redis(host=settings.redis_host, username="svc", password=settings.redis_password, ssl=True)


@app.get("/a")
def a():
    return settings.model_dump()
#          ^^^^^^^^^^^^^^^^^^^^^ secret-in-response certain error

@app.get("/b")
def b():
    return {"settings": jsonable_encoder(settings)}
#                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response certain error

@app.get("/c")
def c():
    return settings
#          ^^^^^^^^ secret-in-response certain error

@app.get("/d")
def d():
    return settings.model_dump(exclude={"redis_password"})

@app.get("/e", response_model=Public)
def e():
    return settings

@app.get("/f")
def f() -> Public:
    return settings

@app.get("/g")
def g():
    return settings.dict(include={"redis_host"})

@app.get("/h")
def h():
    session = Session.model_validate_json(r.get("session:1"))
    return session.model_dump()
#          ^^^^^^^^^^^^^^^^^^^^ secret-in-response certain error

@app.get("/i")
def i():
    return Session(**json.loads(r.get("session:1")))
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response certain error

@app.get("/j")
def j():
    session = Session(**json.loads(r.get("session:1")))
    return session.dict(exclude={"access_token"})


@app.get("/k")
def k():
    return Hidden().model_dump()


@app.get("/l")
def l():
    fields = set(r.smembers("hidden"))
    return settings.model_dump(exclude=fields)


class User(BaseModel):
    name: str
    password_hash: str
    token_count: int


@app.get("/m")
def m():
    return User.model_validate_json(r.get("user:1"))


@app.get("/n")
def n():
    password_hash = r.hget("user:1", "password_hash")
    return {"password_hash": password_hash}


@dataclass
class Options:
    host: str
    redis_password: str


options = Options("localhost", settings.redis_password)
other = redis.Redis(host="localhost", username="svc", password=options.redis_password)


@app.get("/o")
def o():
    return asdict(options)
#          ^^^^^^^^^^^^^^^ secret-in-response certain error


@app.get("/p", response_model=None)
def p() -> Public:
    return settings
#          ^^^^^^^^ secret-in-response certain error


class Own(BaseSettings):
    redis_host: str
    redis_password: str

    def dict(self):
        return {"host": self.redis_host}


@app.get("/q")
def q():
    return Own().dict()
