# python-socketio: what the tables say of these lines.
import socketio


@socketio.*().on
def f1(p0, p1):
    see(p1)  #: request


@socketio.*().event
def f2(p0, p1):
    see(p1)  #: request


async def emit(sid):
    await socketio.AsyncServer().emit("a", value)  #: sent
    await socketio.Server().send(value)  #: sent
