"""Questions whether somebody may use what has the value: the finding is milder."""
from flask import Flask, abort, g, request
from redis import Redis

from rights import Agents, can_view, ensure_member

app = Flask(__name__)
r = Redis()


@app.get("/boards/<path:board>")
def board(board):
    if not can_view(g.user, board):
        abort(403)
    return r.get(f"board:{board}")
    #                     ^^^^^ key-injection request information
    #~ can_view(g.user, board) => unless it lets some people pass whatever the value is


@app.get("/agents/<path:agent>")
def agent(agent):
    if not Agents.accessible(agent, g.user):
        abort(403)
    return r.get(f"agent:{agent}")
    #                     ^^^^^ key-injection request information


@app.get("/rooms")
def room():
    name = request.args["room"]
    ensure_member(g.user, name)
    r.get(f"room:{name}")
    #             ^^^^ key-injection request information
    #~ ensure_member(g.user, name) => unless it lets some people pass whatever the value is
    other = request.args["other"]
    return r.get(f"room:{other}")
    #                    ^^^^^ key-injection request information
