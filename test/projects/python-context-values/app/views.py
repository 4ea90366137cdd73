from datetime import datetime

import redis
from flask import Flask, abort, request, session
from flask_login import current_user

from app.names import VERSION, Area, Level, UserId, instance, signature, today, token

app = Flask(__name__)
r = redis.Redis()


def by_id(user: UserId):
    return r.get(f"user:{user}")


@app.get("/x")
def x():
    text = request.args["text"]
    r.get(f"{VERSION}:{today()}:{token()}:{signature(text)}:{instance()}")
    r.get(Level.LOW.key)
    r.get(f"{Level(request.args['level'])}:{Level[request.args['name']].value}")
    r.get(f"user:{current_user.id}:{session['cart']}")
    r.get(f"len:{len(text)}:{text.count('a')}:{hash(text)}:{text == 'a'}")
    r.get(f"day:{datetime.now():%Y-%m-%d}")
    for area in Area.ALL:
        r.get(f"area:{area}")
    area = request.args.get("area")
    if area not in Area.ALL:
        abort(404)
    r.get(f"area:{area}")
    number = request.args.get("number", type=int)
    r.get(f"number:{number}:{number + 1}:{-number}")
    page = max(1, int(request.args.get("page", 1)))
    r.get(f"page:{page}:{page // 10}")
    flag = "on" if text else "off"
    r.get(f"flag:{flag}:{bool(text)}")
    stamp = datetime.strptime(request.args["day"], "%Y-%m-%d")
    r.get(f"stamp:{stamp}:{stamp.date()}")
    r.get(f"bad:{text[:10]}:{text.upper()}")
    #            ^^^^^^^^^ key-injection request information
    #                        ^^^^^^^^^^^^ key-injection request information
    r.get(f"bad:{str(text)}")
    #            ^^^^^^^^^ key-injection request information
    return ""
