"""Feature flags."""
import redis

flags = redis.Redis(host="flags.example.com", ssl=True)
#                        ^^^^^^^^^^^^^^^^^^^ missing-auth certain warning
#> import os
#> 
#> flags = redis.Redis(host="flags.example.com", ssl=True, password=os.environ["REDIS_PASSWORD"])
