"""Ways to give a user too much."""
import redis

r = redis.Redis()


def users(tenant, pw, prefix):
    r.acl_setuser("app", enabled=True, nopass=True, keys=["*"], categories=["+@all"])
#                                             ^^^^ over-permissive-acl certain warning
#> import os
#> 
#>     r.acl_setuser("app", enabled=True, passwords=[f"+{os.environ['APP_PASSWORD']}"], keys=["app:*"], categories=["-@all", "+@read", "+@write", "+@connection", "+@transaction", "-@dangerous", "-@scripting"])
    r.acl_setuser(username=tenant, enabled=True, passwords=[f"+{pw}"], commands=["+@all"], keys=[f"{prefix}*"])
#                                                                                ^^^^^^^ over-permissive-acl certain warning
    r.acl_setuser("a", enabled=True, passwords=[f"+{pw}"], keys=["a:*"], commands=["+@all", "-eval"])
#                                                                                  ^^^^^^^ over-permissive-acl certain warning
    r.acl_setuser("b", enabled=True, passwords=[f"+{pw}"], keys=["b:*"], categories=["+@read", "+@write"])
#                                                                                              ^^^^^^^^^ over-permissive-acl certain warning
    r.execute_command("ACL", "SETUSER", "c", "on", "nopass", "~*", "+@all")
#                                                  ^^^^^^^^ over-permissive-acl certain warning
    r.execute_command("ACL SETUSER d on resetpass #0e allkeys allcommands")
#                                                             ^^^^^^^^^^^ over-permissive-acl certain warning
#! over-permissive-acl: the rules are words of one line, which would have to be replaced as a whole
    r.execute_command("ACL SETUSER f on >s3cret ~f:* +@all")
#                                       ^^^^^^^ hardcoded-password certain error
#! hardcoded-password: the password is a word of one line, which would have to be replaced as a whole
#                                                    ^^^^^ over-permissive-acl certain warning
#! over-permissive-acl: the rules are words of one line, which would have to be replaced as a whole
    with r.pipeline() as pipe:
        pipe.acl_setuser("e", enabled=True, passwords=[f"+{pw}"], keys=["*"], categories=["+@read"])
#                                                                       ^^^ over-permissive-acl certain warning
        pipe.execute()


def many(names, pw):
    for name in names:
        r.execute_command("ACL", "SETUSER", name, "on", f">{pw}", "~*", "+@all", "-@admin")
#                                                                       ^^^^^^^ over-permissive-acl certain warning
