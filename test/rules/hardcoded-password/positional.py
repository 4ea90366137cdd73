import redis
from redis import StrictRedis
from redis.credentials import UsernamePasswordCredentialProvider

HOST = "cache.example.com"

fourth = redis.Redis(HOST, 6380, 0, "positional-pw", ssl=True)
#                                   ^^^^^^^^^^^^^^^ hardcoded-password certain error
strict = StrictRedis(HOST, 6380, 2, password='single-quoted', ssl=True)
#                                            ^^^^^^^^^^^^^^^ hardcoded-password certain error
#> import os
#> 
#> strict = StrictRedis(HOST, 6380, 2, password=os.environ['REDIS_PASSWORD'], ssl=True)
provider = UsernamePasswordCredentialProvider("app", "provider-pw")
#                                                    ^^^^^^^^^^^^^ hardcoded-password certain error
provided = redis.Redis(host=HOST, ssl=True, credential_provider=provider)

late = redis.Redis(host=HOST, ssl=True, username="app", password=None)
late.auth("late-pw")
#         ^^^^^^^^^ hardcoded-password certain error
late.config_set("requirepass", "server-pw")
#                              ^^^^^^^^^^^ hardcoded-password certain error
