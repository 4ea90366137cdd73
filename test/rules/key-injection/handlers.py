"""How else a function gets input: by its name in a class, by what registers it."""
import redis
import socketio
import tornado.web
import tornado.websocket
from channels.generic.websocket import AsyncWebsocketConsumer
from django.http import HttpResponse
from django.urls import path, re_path

r = redis.Redis()
sio = socketio.AsyncServer()


class Chat(AsyncWebsocketConsumer):
    async def receive(self, text_data):
        r.publish(f"room:{text_data}", "x")
        #                 ^^^^^^^^^ key-injection request information


class Room(Chat):
    async def receive(self, text_data=None):
        r.publish(f"room:{text_data}", "x")
        #                 ^^^^^^^^^ key-injection request information


class Feed(tornado.websocket.WebSocketHandler):
    def on_message(self, message):
        r.get(f"feed:{message}")
        #             ^^^^^^^ key-injection request information


class Page(tornado.web.RequestHandler):
    def get(self):
        r.get("page:" + self.get_argument("name"))
        #               ^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


@sio.event
async def message(sid, data):
    r.get(f"room:{data['room']}")
    #             ^^^^^^^^^^^^ key-injection request information
    r.get(f"sid:{sid}")
    #            ^^^ key-injection parameter information


def shop(request, area, number, code, slug):
    r.get(f"{number}:{code}")
    r.get(f"a:{area}")
    #          ^^^^ key-injection request information
    r.get(f"peer:{request.META['REMOTE_ADDR']}:{request.META.get('REMOTE_ADDR')}")
    r.get(f"via:{request.META.get('HTTP_X_FORWARDED_FOR')}")
    #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    return HttpResponse()


def old(request, year):
    r.get(f"y:{year}")
    return HttpResponse()


urlpatterns = [
    path("shop/<str:area>/<int:number>/<uuid:code>/<slug:slug>/", shop),
    re_path(r"^old/(?P<year>[0-9]{4})/$", old),
]
