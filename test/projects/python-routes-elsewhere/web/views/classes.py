"""Classes whose routes are made where the application is."""
from flask.views import MethodView, View
from flask_restful import Resource

from ..store import store


class Items(MethodView):
    def get(self, item):
        return store.get(f"item:{item}:all")
        #                        ^^^^ key-injection request information

    def helper(self, item):
        return store.get(f"helper:{item}:all")
        #                          ^^^^ key-injection parameter


class Numbers(MethodView):
    def get(self, number):
        return store.get(f"number:{number}:all")


class Shown(View):
    def dispatch_request(self, item):
        return store.get(f"shown:{item}:all")
        #                         ^^^^ key-injection request information


class Parts(Resource):
    def get(self, part):
        return store.get(f"part:{part}:all")
        #                        ^^^^ key-injection request information


class Numbered(Resource):
    def get(self, number, name="x"):
        return store.get(f"numbered:{number}:all")
