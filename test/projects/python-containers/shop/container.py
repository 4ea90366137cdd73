import redis

from shop.repositories import MemoryCarts, RedisCarts
from shop.services import CartService


class Container:
    redis = redis.Redis(host="localhost")
    carts = RedisCarts(redis)
    service = CartService(carts)


def build(testing=False):
    carts = MemoryCarts() if testing else RedisCarts(redis.Redis(host="carts.example.com"), prefix="c")
    #                                                                 ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning, missing-auth certain warning
    return CartService(carts=carts)


memory = CartService(MemoryCarts())
