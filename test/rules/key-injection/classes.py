"""Instances made from input: fields that their classes convert or check are no input."""
from typing import Annotated, Literal

import redis
from django.contrib.auth.models import User
from fastapi import Depends, FastAPI, Query
from pydantic import BaseModel, EmailStr, Field, constr, field_validator
from rest_framework import serializers

app = FastAPI()
r = redis.Redis()


class Line(BaseModel):
    sku: str
    count: int


class Order(BaseModel):
    number: int
    kind: Literal["a", "b"]
    code: Annotated[str, Field(pattern=r"^[a-z]+$")]
    area: constr(pattern=r"^\w+$")
    tag: str = Field(default="", pattern="^[a-z]*$")
    wide: str = Field(pattern="^.*$")
    mail: EmailStr
    slug: str
    line: Line
    sizes: list[int] = []

    @field_validator("slug")
    @classmethod
    def check_slug(cls, value):
        if not value.isalnum():
            raise ValueError("bad slug")
        return value


def paging(page: int = 1, after: str = ""):
    return r.get(f"page:{page}:{after}")
    #                           ^^^^^ key-injection request information


@app.post("/orders")
async def create(order: Order, ids: Annotated[list[int], Query()], paged=Depends(paging)):
    r.get(f"{order.number}:{order.kind}:{order.code}:{order.area}:{order.tag}:{order.slug}:{order.line.count}")
    r.get(f"wide:{order.wide}")
    #             ^^^^^^^^^^ key-injection request information
    r.get(f"mail:{order.mail}")
    r.get(f"sku:{order.line.sku}")
    #            ^^^^^^^^^^^^^^ key-injection request information
    for i in ids:
        r.get(f"i:{i}")


class CodeSerializer(serializers.Serializer):
    mobile = serializers.RegexField(regex=r"^1[3-9]\d{9}$")
    loose = serializers.RegexField(regex=r"^1[3-9]\d{9}")
    age = serializers.IntegerField()

    def validate(self, attrs):
        r.get(f"m:{attrs['mobile']}:{attrs.get('age')}")
        r.get("l:%s" % attrs.get("loose"))
        #              ^^^^^^^^^^^^^^^^^^ key-injection request information
        return attrs
