from .db import r


def make(pw: str) -> None:
    r.acl_setuser("shop", enabled=True, passwords=[f"+{pw}"], categories=["+@all"], keys=["*"])
    #                                                                     ^^^^^^^ over-permissive-acl
    #>     r.acl_setuser("shop", enabled=True, passwords=[f"+{pw}"], categories=["-@all", "+@connection", "+@transaction", "-@dangerous"], commands=["+del", "+expire", "+get", "+hgetall", "+hset", "+incrby"], keys=["cart:*", "rates\\[eur\\]:*", "stats"])
    r.acl_setuser("shop", enabled=True, passwords=[f"+{pw}"], commands=["+ping"], categories=["+@all"], keys=["shop:*"])
    #                                                                                         ^^^^^^^ over-permissive-acl
    #>     r.acl_setuser("shop", enabled=True, passwords=[f"+{pw}"], commands=["+del", "+expire", "+get", "+hgetall", "+hset", "+incrby", "+ping"], categories=["-@all", "+@connection", "+@transaction", "-@dangerous"], keys=["shop:*"])
    r.execute_command("ACL", "SETUSER", "shop", "on", f">{pw}", "~*", "+@all")
    #                                                                 ^^^^^^^ over-permissive-acl
    #>     r.execute_command("ACL", "SETUSER", "shop", "on", f">{pw}", "~cart:*", "~rates\\[eur\\]:*", "~stats", "-@all", "+@connection", "+@transaction", "-@dangerous", "+del", "+expire", "+get", "+hgetall", "+hset", "+incrby")
