"""Tokens that Redis kept and that go to the client that they are for."""
import json

import redis
from fastapi import APIRouter, Form
from pydantic import BaseModel

from tokens import new_token

router = APIRouter()
r = redis.Redis()


class Token(BaseModel):
    access_token: str
    refresh_token: str


@router.post("/token/refresh")
def renew(ident: int = Form()) -> Token:
    cached = r.get(f"kept:{ident}")
    if cached:
        return Token(**json.loads(cached))
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response information
    return new_token(ident)


@router.post("/")
def login(ident: int = Form()) -> Token:
    return Token(**json.loads(r.get(f"kept:{ident}")))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response information


@router.get("/logs")
def history(ident: int) -> Token:
    return Token(**json.loads(r.get(f"kept:{ident}")))
    #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-in-response error


@router.post("/sign-in")
def send(ident: int = Form()):
    otp = r.get(f"otp:{ident}")
    return {"otp": otp}
    #              ^^^ secret-in-response error
