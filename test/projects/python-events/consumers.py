import json

import tornado.web
from channels.generic.websocket import AsyncWebsocketConsumer

from store import r


class Chat(AsyncWebsocketConsumer):
    async def connect(self):
        room = self.scope["url_route"]["kwargs"]["room"]
        r.sadd(f"room:{room}", 1)
        #              ^^^^ key-injection request information

    async def receive(self, text_data):
        data = json.loads(text_data)
        r.sadd(f"room:{data['room']}", 1)
        #              ^^^^^^^^^^^^ key-injection request information


class Page(tornado.web.RequestHandler):
    def get(self):
        r.get(f"p:{self.get_argument('name')}")
        #          ^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
