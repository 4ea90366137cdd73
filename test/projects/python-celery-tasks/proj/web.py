from flask import Flask, request

from proj.tasks import count, refresh

web = Flask(__name__)


@web.post("/refresh")
def start():
    # What a queue carries is judged where the task uses it.
    refresh.delay(request.args["user"], "all")
    refresh(request.args["user"], "all")
    #       ^^^^^^^^^^^^^^^^^^^^ key-injection request information
    count.delay(int(request.args["n"]))
    return ""
