# Channels: what the tables say of these lines.
import channels


class C1(channels.generic.websocket.anything):
    def receive(self, p1):
        see(p1)  #: request


class C2(channels.generic.websocket.anything):
    def receive_json(self, p1):
        see(p1)  #: request


class C3(channels.generic.websocket.anything):
    def get(self, *args, **kwargs):
        see(self.scope.url_route)  #: request
