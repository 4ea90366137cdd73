"""Functions that another file gives to routes."""
from ..blueprints import items
from ..store import store


def show(name):
    return store.get(f"show:{name}:all")
    #                        ^^^^ key-injection request information


def by_number(number):
    return store.get(f"number:{number}:all")


def renamed(name):
    return store.get(f"renamed:{name}:all")
    #                           ^^^^ key-injection request information


def twice(name):
    return store.get(f"twice:{name}:all")
    #                         ^^^^ key-injection request information


def nobodys(name):
    return store.get(f"nobodys:{name}:all")
    #                           ^^^^ key-injection parameter


@items.route("/items/<name>")
def of_blueprint(name):
    return store.get(f"blueprint:{name}:all")
    #                             ^^^^ key-injection request information


def outer(name):
    def show(name):
        return store.get(f"inner:{name}:all")
        #                         ^^^^ key-injection parameter

    return show(5)
