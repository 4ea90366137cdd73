# How an environment is named; and what names none.
import os

DEV_REDIS_PASSWORD = "tundra-41"
#                     ^^^^^^^^^ shared-credentials
#                    ^^^^^^^^^^^ hardcoded-password
PROD_REDIS_PASSWORD = "tundra-41"
#                      ^^^^^^^^^ shared-credentials
#                     ^^^^^^^^^^^ hardcoded-password

if os.environ.get("APP_ENV") == "qa":
    REDIS_PASSWORD = "glacier-17"
    #                 ^^^^^^^^^^ shared-credentials
    #                ^^^^^^^^^^^^ hardcoded-password
elif os.environ.get("APP_ENV") == "production":
    REDIS_URL = "rediss://shop:glacier%2D17@10.2.0.7:6380/0"
    #                          ^^^^^^^^^^^^ shared-credentials, hardcoded-password

# The same twice in one environment, or where nothing says which, is told by hardcoded-password alone.
CACHE_REDIS_PASSWORD = "moraine-8"
#                      ^^^^^^^^^^^ hardcoded-password
QUEUE_REDIS_PASSWORD = "moraine-8"
#                      ^^^^^^^^^^^ hardcoded-password


class ProductionCache:
    redis_password = "drumlin-3"
    #                ^^^^^^^^^^^ hardcoded-password


class ProductionQueue:
    redis_password = "drumlin-3"
    #                ^^^^^^^^^^^ hardcoded-password


class DevQueue:
    # redwarden-ignore shared-credentials, hardcoded-password -- a password of a container on the laptop
    redis_password = "esker-12"


class StagingQueue:
    redis_password = "esker-12"
    #                 ^^^^^^^^ shared-credentials
    #                ^^^^^^^^^^ hardcoded-password


class DevSession:
    redis_password = "<password>"
    #                ^^^^^^^^^^^^ hardcoded-password possible


class ProductionSession:
    redis_password = "<password>"
    #                ^^^^^^^^^^^^ hardcoded-password possible


# A bare word that means other things too is no environment.
def live():
    redis_password = "kame-55"
    #                ^^^^^^^^^ hardcoded-password
    return redis_password


def test():
    redis_password = "kame-55"
    #                ^^^^^^^^^ hardcoded-password
    return redis_password
