import logging

import redis

r = redis.Redis(host="127.0.0.1", password=None)
log = logging.getLogger(__name__)


def keep(user_id: int, member_pin: str, vault_passkey: str, locker: str) -> None:
    r.set(f"pin:{user_id}", member_pin, ex=60)
    #                       ^^^^^^^^^^ raw-secret-storage parameter
    r.hset(f"user:{user_id}", "guest_passkey", vault_passkey)
    #      ^^^^^^^^^^^^^^^^^ secret-without-expiry parameter
    #                                          ^^^^^^^^^^^^^ raw-secret-storage parameter
    r.set(f"turnstile:{user_id}", locker, ex=60)
    #                             ^^^^^^ raw-secret-storage parameter


def play(user_id: int, game_token: str, game_token_count: str, session_token: str) -> None:
    # A piece on a board.
    r.set(f"piece:{user_id}", game_token)
    r.set(f"open:{user_id}", session_token, ex=60)
    #                        ^^^^^^^^^^^^^ raw-secret-storage parameter
