"""As such code is written: tenants, tools, audits."""
import redis

r = redis.Redis()


def create_tenant(tenant_id, password, readonly=False):
    rules = ["reset", "on", f">{password}", f"~tenant:{tenant_id}:*"]
    if readonly:
        rules.extend(["+@read", "+ping", "+info"])
    else:
        rules.extend(["+@all", "-@admin", "-@dangerous", "-keys"])
    r.execute_command("ACL", "SETUSER", f"tenant_{tenant_id}", *rules)


def provision(tenant, prefix, password):
    try:
        r.acl_deluser(tenant)
    except redis.exceptions.ResponseError:
        pass
    r.acl_setuser(username=tenant, enabled=True, passwords=[f"+{password}"], commands=["+@all"], keys=[f"{prefix}*"])
#                                                                                      ^^^^^^^ over-permissive-acl certain warning


def reader():
    r.execute_command("ACL", "SETUSER", "app_ro", "on", "#0e", "~cache:*", "+get", "+mget", "-@all", "+@read", "-@dangerous")


def audit():
    return [line for line in r.acl_list() if "nopass" in line or "+@all" in line]


def game(user_key, game_key, password):
    r.acl_setuser(username=user_key, passwords=[password], commands=["-@all", "+subscribe", "+publish"])
