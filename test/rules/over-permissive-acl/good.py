"""Makes the user of the shop."""
import redis

admin = redis.Redis()


def make_user(password):
    admin.acl_setuser(
        "shop",
        enabled=True,
        reset=True,
        passwords=[f"+{password}"],
        categories=["-@all", "+@read", "+@write", "+@connection", "-@dangerous"],
        keys=["shop:*"],
    )
