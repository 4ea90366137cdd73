"""Makes the user of the shop."""
import redis

admin = redis.Redis()


def make_user(password):
    admin.acl_setuser("shop", enabled=True, passwords=[f"+{password}"], categories=["+@all"], keys=["*"])
#                                                                                   ^^^^^^^ over-permissive-acl certain warning
#>     admin.acl_setuser("shop", enabled=True, passwords=[f"+{password}"], categories=["-@all", "+@read", "+@write", "+@connection", "+@transaction", "-@dangerous", "-@scripting"], keys=["shop:*"])
