REDIS_HOST = "api-cache.example.com"
REDIS_PASSWORD = "b4ckend-pw"
#                ^^^^^^^^^^^^ hardcoded-password certain error
