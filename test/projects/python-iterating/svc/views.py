from flask import Flask, request

from svc.loads import load, r
from svc.tools import call, each, store

app = Flask(__name__)


@app.get("/x")
def x():
    name = request.args["name"]
    names = request.args.getlist("n")
    store(r, request.args["n1"])
    #        ^^^^^^^^^^^^^^^^^^ key-injection request information
    store({}, name)
    call(r.get, request.args["n2"])
    #           ^^^^^^^^^^^^^^^^^^ key-injection request information
    call(print, name)
    call(load, request.args["n9"])
    #          ^^^^^^^^^^^^^^^^^^ key-injection request information
    # What a function that is handed over gets inside a comprehension is not followed.
    each(load, names)
    list(map(lambda n: r.get(f"x:{n}"), names))
    #                             ^ key-injection request information
    for i, n in enumerate(names):
        r.get(f"x:{i}:{n}")
        #              ^ key-injection request information
    for a, b in zip(names, ["1", "2"]):
        r.get(f"x:{a}:{b}")
        #          ^ key-injection request information
    for k, v in request.args.items():
        r.get(f"x:{k}:{v}")
        #          ^ key-injection request information
        #              ^ key-injection request information
    keys = [f"x:{n}" for n in names]
    #            ^ key-injection request information
    r.delete(*keys)
    for n in sorted(set(names)):
        r.get(f"x:{n}")
        #          ^ key-injection request information
    for i in range(len(names)):
        r.get(f"x:{i}:{names[i]}")
        #              ^^^^^^^^ key-injection request information
    return ""
