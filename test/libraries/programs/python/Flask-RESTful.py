# Flask-RESTful: what the tables say of these lines.
import flask_restful
import flask_restx
import flask_restplus


class Item(flask_restful.Resource):
    def get(self, x):
        see(x)  #: request


class Thing(flask_restx.Resource):
    def get(self, x):
        see(x)  #: request


class Old(flask_restplus.Resource):
    def get(self, x):
        see(x)  #: request


class Number(flask_restful.Resource):
    def get(self, x):
        see(x)  #: validated


flask_restful.Api().add_resource(Item, "/<x>")
flask_restx.Api().add_resource(Thing, "/<x>")
flask_restplus.Api().add_resource(Old, "/<x>")
flask_restful.Api().add_resource(Number, "/<int:x>")


class Pattern(flask_restful.Resource):
    def get(self, x, y):
        see(x)  #: validated
        see(y)  #: parameter


flask_restful.Api().add_resource(Pattern, '/<regex("[a-z]+"):x>/<own:y>')


@flask_restx.Namespace("x").route("/<x>/<int:y>")
class Decorated(flask_restx.Resource):
    def get(self, x, y):
        see(x)  #: request
        see(y)  #: validated
