import re
from typing import Literal

from marshmallow import Schema, fields, validate
from pydantic import BaseModel, Field, conint, field_validator


class PageSchema(Schema):
    slug = fields.Str(validate=validate.Regexp(r"^[a-z]+\Z"))
    size = fields.Int()
    title = fields.Str(required=True)
    kind = fields.Str(validate=validate.OneOf(["a", "b"]))


class Base(BaseModel):
    number: conint(gt=0)


class Item(Base):
    code: str = Field(..., pattern=r"^[A-Z]{3}$")
    kind: Literal["a", "b"]
    title: str
    tag: str

    @field_validator("tag")
    def check_tag(cls, v):
        if not re.fullmatch(r"[a-z]+", v):
            raise ValueError("bad tag")
        return v


class NameChecker:
    pattern = re.compile(r"[a-z0-9]+")

    def check(self, name):
        if not self.pattern.fullmatch(name):
            raise ValueError(name)

    def is_fine(self, name):
        return self.pattern.fullmatch(name) is not None


checker = NameChecker()
COLUMNS = {"new": "created", "old": "-created"}
