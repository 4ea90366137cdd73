BOT_NAME = "crawler"
SCHEDULER = "scrapy_redis.scheduler.Scheduler"
DUPEFILTER_CLASS = "scrapy_redis.dupefilter.RFPDupeFilter"
ITEM_PIPELINES = {"scrapy_redis.pipelines.RedisPipeline": 300}
REDIS_HOST = "crawl.example.com"
#            ^^^^^^^^^^^^^^^^^^^ plaintext-connection certain warning
REDIS_PORT = 6379
REDIS_PARAMS = {"password": "cr4wl-pw", "db": 2}
#                           ^^^^^^^^^^ hardcoded-password certain error
MYSQL_HOST = "db.example.com"
MYSQL_PASSWORD = "mysql-pw"
