import redis
from celery import shared_task

from proj.app import app

r = redis.Redis()


@app.task(bind=True)
def refresh(self, user_id, section):
    r.delete(f"user:{user_id}:{section}")
    #                ^^^^^^^ key-injection parameter information
    #                          ^^^^^^^ key-injection parameter information
    r.set(f"task:{self.request.id}", 1, ex=60)


@shared_task
def count(number: int):
    return r.incr(f"count:{number}")
