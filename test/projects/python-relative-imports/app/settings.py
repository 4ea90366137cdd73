import os

CACHE_HOST = "cache.internal.example.com"
CACHE_PASSWORD = os.getenv("CACHE_PASSWORD")
