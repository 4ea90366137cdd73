from proj.local import BROKER_PASSWORD

broker_url = f"redis://:{BROKER_PASSWORD}@broker.example.com:6379/0"
#                        ^^^^^^^^^^^^^^^ hardcoded-password certain error
#                                         ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
result_expires = 3600
