from apscheduler.jobstores.redis import RedisJobStore
from apscheduler.schedulers.background import BackgroundScheduler
from arq.connections import RedisSettings
from dramatiq.brokers.redis import RedisBroker
from huey import RedisHuey
from redis import Redis
from rq import Queue, Worker
from rq_scheduler import Scheduler
from taskiq_redis import ListQueueBroker, RedisAsyncResultBackend

connection = Redis("rq.example", ssl=True)
#                  ^^^^^^^^^^^^ missing-auth
queue = Queue(connection=connection)
worker = Worker([queue], connection=connection)
later = Scheduler(connection=connection)
broker = RedisBroker(url="redis://dramatiq.example")
#                                 ^^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
tasks = RedisHuey("app", host="huey.example")
#                             ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
taskiq = ListQueueBroker("redis://taskiq.example")
#                                 ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
results = RedisAsyncResultBackend(redis_url="redis://results.example")
#                                                    ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection
scheduler = BackgroundScheduler()
scheduler.add_jobstore("redis", host="jobs.example")
#                                    ^^^^^^^^^^^^^^ missing-auth, plaintext-connection
scheduler.add_jobstore("mongodb", host="mongo.example", password="x")
store = RedisJobStore(host="store.example")
#                          ^^^^^^^^^^^^^^^ missing-auth, plaintext-connection


class WorkerSettings:
    redis_settings = RedisSettings(host="arq.example")
#                                       ^^^^^^^^^^^^^ missing-auth, plaintext-connection
