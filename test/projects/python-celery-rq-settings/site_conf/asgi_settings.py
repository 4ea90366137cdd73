import os

CHANNEL_PASSWORD = os.environ.get("CHANNEL_PASSWORD", "ch4nnel-pw")
#                                                     ^^^^^^^^^^^^ hardcoded-password certain error
CHANNEL_LAYERS = {
    "default": {
        "BACKEND": "channels_redis.core.RedisChannelLayer",
        "CONFIG": {"hosts": [f"redis://:{CHANNEL_PASSWORD}@ws.example.com:6379/0"]},
        #                                                  ^^^^^^^^^^^^^^ plaintext-connection certain warning
    },
    "test": {"BACKEND": "channels.layers.InMemoryChannelLayer"},
}
