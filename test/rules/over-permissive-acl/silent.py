"""Narrow users, users that are off, and rules that are taken back."""
import redis

r = redis.Redis()


def users(tenant, pw, rules):
    r.acl_setuser("a", enabled=True, passwords=[f"+{pw}"], keys=["a:*"], categories=["+@read", "+@write", "-@dangerous"])
    r.acl_setuser("b", enabled=True, passwords=[f"+{pw}"], keys=["b:*"], commands=["+get", "+set"])
    r.acl_setuser("c", nopass=True, keys=["*"], categories=["+@all"])
    r.acl_setuser("d", enabled=True, reset=True, nopass=True, categories=["-@all"])
    r.acl_setuser(tenant, enabled=True, passwords=[f"+{pw}"], keys=[f"{tenant}:*"], categories=["+@all", "-@dangerous"])
    r.acl_setuser("metrics", enabled=True, passwords=[f"+{pw}"], commands=["+info", "+ping", "+client|list"], keys=["*"])
    r.execute_command("ACL", "SETUSER", "e", "on", f">{pw}", "+@all", "nocommands", "+get", "~*", "resetkeys", "~e:*")
    r.execute_command("ACL", "SETUSER", "default", "off")
    r.execute_command("ACL", "SETUSER", "f", *rules)
    r.execute_command("ACL", "SETUSER", "g", "on", "nopass", f">{pw}", "~g:*", "+get")
    r.acl_deluser("h")
    return r.acl_list(), r.acl_whoami()


def replica(pw):
    r.execute_command("ACL", "SETUSER", "replica", "on", f">{pw}", "-@all", "+psync", "+replconf", "+ping")
