import os


class Config:
    SECRET_KEY = "flask-secret"
    SQLALCHEMY_DATABASE_URI = "mysql://root:mysql-pw@db.example.com/shop"
    MYSQL_PASSWORD = "mysql-pw"
    REDIS_HOST = "cache.example.com"
    REDIS_PORT = 6379
    REDIS_PASSWORD = "c0nfig-pw"
    #                ^^^^^^^^^^^ hardcoded-password certain error
    CACHE_TYPE = "RedisCache"
    CACHE_REDIS_HOST = os.environ.get("CACHE_HOST", "localhost")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plaintext-connection possible

    class Redis:
        HOST = "nested.example.com"
        PASSWORD = "n3sted-pw"
        #          ^^^^^^^^^^^ hardcoded-password certain error


class Development(Config):
    REDIS_HOST = "localhost"
    REDIS_PASSWORD = None


class Production(Config):
    CELERY_BROKER_URL = "redis://:br0ker-pw@broker.example.com/0"
    #                             ^^^^^^^^^ hardcoded-password certain error
    #                                       ^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning


configs = {"development": Development, "production": Production}
