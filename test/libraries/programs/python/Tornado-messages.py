# Tornado-messages: what the tables say of these lines.
import tornado


class C1(tornado.websocket.WebSocketHandler):
    def on_message(self, p1):
        see(p1)  #: request
