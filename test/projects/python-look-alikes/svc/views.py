from django.core.cache import cache
from flask import Flask, request
from svc.fakes import fake, mock, redis, registry
from svc.http import admin, es, items

app = Flask(__name__)


class Holder:
    def __init__(self):
        self.redis = {}
        self.redis_settings = {"a": 1}

    def load(self, name):
        return self.redis.get(f"x:{name}"), self.redis_settings.get(f"x:{name}")


holder = Holder()


@app.get("/x")
def x():
    name = request.args["name"]
    redis.get(f"x:{name}")
    redis.hgetall(f"x:{name}")
    mock.get(f"x:{name}")
    fake.get(f"x:{name}")
    registry["redis"].get(f"x:{name}")
    admin.get(f"/keys/{name}")
    admin.delete(f"/keys/{name}")
    es.get(index="a", id=f"x:{name}")
    items.find_one({"_id": f"x:{name}"})
    cache.get(f"x:{name}")
    holder.load(name)
    request.headers.get(f"x-{name}")
    app.config.get(f"x:{name}")
    return ""
