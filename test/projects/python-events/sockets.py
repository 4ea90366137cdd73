from flask import Flask
from flask_socketio import SocketIO

from store import load, r

app = Flask(__name__)
socketio = SocketIO(app)


@socketio.on("join")
def on_join(data):
    r.sadd(f"room:{data['room']}", 1)
    #              ^^^^^^^^^^^^ key-injection request information


@socketio.on("leave")
def on_leave(data):
    load(data["room"])
    #    ^^^^^^^^^^^^ key-injection request information
