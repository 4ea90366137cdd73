from django.http import HttpResponse

from lib import keys
from lib.keys import ORDER_KEY, Keys, both, build_key, safe_key, templated
from lib.redisdb import db, fetch, fetch_twice


@db.remember("front")
def front(request):
    return HttpResponse()


def show(request):
    name = request.GET.get("name")
    db.get(Keys.cart(request.GET["n1"]))
    #                ^^^^^^^^^^^^^^^^^ key-injection request information
    db.get(Keys.user(request.GET["n2"]))
    #                ^^^^^^^^^^^^^^^^^ key-injection request information
    db.get(build_key("show", request.GET["n3"]))
    #                        ^^^^^^^^^^^^^^^^^ key-injection request warning
    db.get(templated(request.GET["n4"]))
    #                ^^^^^^^^^^^^^^^^^ key-injection request information
    db.get(ORDER_KEY % name)
    #                  ^^^^ key-injection request information
    first, second = both(name)
    db.r.delete(first, second)
    #           ^^^^^ key-injection request information
    #                  ^^^^^^ key-injection request information
    db.get(safe_key(name))
    db.get(keys.TEMPLATE.format("fixed"))
    db.get_json(f"j:{name}")
    #                ^^^^ key-injection request information
    db.put_json(f"j:{name}", {"a": 1}, ttl=60)
    #                ^^^^ key-injection request information
    db.set("fixed", name)
    db.of_user("cart", request.GET["n5"])
    #                  ^^^^^^^^^^^^^^^^^ key-injection request warning
    db.hashed(name)
    db.many("a", request.GET["n6"])
    #            ^^^^^^^^^^^^^^^^^ key-injection request information
    fetch(f"f:{name}")
    #          ^^^^ key-injection request information
    fetch_twice(f"f:{name}")
    #                ^^^^ key-injection request information
    fetch_twice("fixed", name)
    fetch(request.GET["n7"])
    #     ^^^^^^^^^^^^^^^^^ key-injection request warning
    return HttpResponse()
