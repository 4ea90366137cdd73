"""Feature flags."""
import os

import redis

flags = redis.Redis(host="flags.example.com", ssl=True, username="flags", password=os.environ["REDIS_PASSWORD"])
