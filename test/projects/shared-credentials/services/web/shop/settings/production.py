REDIS_PASSWORD = "sienna-Loom-9"
#                 ^^^^^^^^^^^^^ shared-credentials
#                ^^^^^^^^^^^^^^^ hardcoded-password
