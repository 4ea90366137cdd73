"""Options that are known by their names, for users in other files."""
import ssl

REDIS_OPTIONS = {"CONNECTION_POOL_KWARGS": {"max_connections": 10}}
NO_CHECK = "none"


def harden(use_ssl: bool) -> None:
    if use_ssl:
        REDIS_OPTIONS["CONNECTION_POOL_KWARGS"].update({"ssl_cert_reqs": NO_CHECK})
        #                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error


redis_ssl = {"ssl": True, "ssl_check_hostname": False}
#                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
redis_checked = {"ssl": True, "ssl_cert_reqs": "required", "ssl_check_hostname": True}
mongo_options = {"ssl": True, "ssl_cert_reqs": ssl.CERT_NONE}
