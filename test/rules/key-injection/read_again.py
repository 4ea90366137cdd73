"""What a schema has let pass may be read again from where it came from; characters may be checked one by one."""
import os
import redis
from flask import Flask, request, abort, jsonify
from marshmallow import Schema, fields, validate, ValidationError
from pydantic import UUID4, BaseModel
from pydantic import ValidationError as PVE
import jsonschema

r = redis.Redis.from_url(os.environ["REDIS_URL"])
app = Flask(__name__)

class S(Schema):
    id = fields.UUID(required=True)
    kind = fields.Str(validate=validate.OneOf(["a", "b"]))
    slug = fields.Str(validate=validate.Regexp(r"^[a-z-]+$"))
    note = fields.Str()

class P(BaseModel):
    id: UUID4
    note: str

@app.post("/1")
def one():
    errors = S().validate(request.json)
    if errors:
        return jsonify(errors), 400
    r.get(request.json["kind"])
    return r.get(request.json["note"])
#                ^^^^^^^^^^^^^^^^^^^^ key-injection request warning

@app.post("/2")
def two():
    try:
        data = S().load(request.get_json())
    except ValidationError as e:
        return jsonify(e.messages), 400
    r.get(str(data["id"]))
    r.get(data["slug"])
    r.get(data["note"])
#         ^^^^^^^^^^^^ key-injection request warning
    return ""

@app.post("/3")
def three():
    body = request.get_json()
    try:
        P(**body)
    except PVE:
        abort(400)
    r.get(body["id"])
    r.get(body["note"])
#         ^^^^^^^^^^^^ key-injection request warning
    return ""

@app.post("/4")
def four():
    body = request.get_json()
    jsonschema.validate(body, {"type": "object", "properties": {"id": {"type": "string", "pattern": "^[a-z]+$"}, "n": {"type": "integer"}}})
    r.get(body["id"])
    r.get(body["n"])
    return ""

@app.post("/9")
def nine():
    name = request.form.get("name", "")
    if any(c not in "abcdef0123456789" for c in name):
        return "", 400
    r.get(name)
    return ""

@app.post("/11")
def eleven():
    name = request.form.get("name", "")
    if not all(c.isalnum() or c in "-_" for c in name):
        return "", 400
    r.get(name)
    return ""

@app.post("/12")
def twelve():
    name = request.form.get("name", "")
    try:
        n = int(name)
    except ValueError:
        return "", 400
    r.get(name)
    return ""

@app.post("/17")
def seventeen():
    k = request.args.get("k")
    table = {"a": 1, "b": 2}
    if table.get(k) is None:
        return "", 400
    r.get(k)
    return ""
