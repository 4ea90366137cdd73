"""Serializers that calls are told to use."""
import pickle

import redis
from aiocache import Cache, RedisCache, SimpleMemoryCache, cached
from aiocache.serializers import JsonSerializer, PickleSerializer
from arq import create_pool
from arq.connections import RedisSettings
from celery import Celery, shared_task
from rq import Queue
from rq.serializers import JSONSerializer

r = redis.Redis()

mails = Celery("mails", broker="redis://localhost:6379/1", task_serializer="pickle", accept_content=["json", "pickle"])
#                                                                          ^^^^^^^^ unsafe-deserialization certain error
#> mails = Celery("mails", broker="redis://localhost:6379/1", task_serializer="json", accept_content=["json", "pickle"])
#                                                                                                            ^^^^^^^^ unsafe-deserialization certain error
#> mails = Celery("mails", broker="redis://localhost:6379/1", task_serializer="pickle", accept_content=["json"])
elsewhere = Celery("elsewhere", broker="amqp://guest@localhost//", task_serializer="pickle")
unknown = Celery("unknown", task_serializer="pickle")
#                                           ^^^^^^^^ unsafe-deserialization possible information
plain = Celery("plain", broker="redis://localhost:6379/1", task_serializer="json")


@mails.task(serializer="pickle")
#                      ^^^^^^^^ unsafe-deserialization possible information
def send(letter):
    return letter


@shared_task(serializer="json")
def count(letters):
    return len(letters)


jobs = Queue("jobs", connection=r, serializer=pickle)
#                                             ^^^^^^ unsafe-deserialization certain error
#> jobs = Queue("jobs", connection=r, serializer=JSONSerializer)
texts = Queue("texts", connection=r, serializer=JSONSerializer)

cache = RedisCache(serializer=PickleSerializer(), namespace="main")
#                             ^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
#> cache = RedisCache(serializer=JsonSerializer(), namespace="main")
data = RedisCache(serializer=JsonSerializer(), namespace="data")
local = SimpleMemoryCache(serializer=PickleSerializer())
other = Cache(Cache.REDIS, serializer=PickleSerializer())
#                                     ^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
memory = Cache(Cache.MEMORY, serializer=PickleSerializer())


@cached(ttl=10, cache=Cache.REDIS, serializer=PickleSerializer())
#                                             ^^^^^^^^^^^^^^^^^^ unsafe-deserialization certain error
async def profile(name):
    return {"name": name}


@cached(ttl=10, serializer=PickleSerializer())
async def kept_here(name):
    return {"name": name}


async def pool():
    return await create_pool(RedisSettings(), job_serializer=pickle.dumps, job_deserializer=pickle.loads)
#                                                            ^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: arq wants bytes of its serializer, and JSON is text
#                                                                                           ^^^^^^^^^^^^ unsafe-deserialization certain error
#! unsafe-deserialization: arq wants bytes of its serializer, and JSON is text
