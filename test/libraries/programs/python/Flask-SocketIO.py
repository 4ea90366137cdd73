# Flask-SocketIO: what the tables say of these lines.
import flask_socketio


@flask_socketio.SocketIO().on("/<x>/{x}")
def f1(x):
    see(x)  #: request


@flask_socketio.SocketIO().event("/<x>/{x}")
def f2(x):
    see(x)  #: request
