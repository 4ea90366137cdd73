from redis import Redis

r = Redis()
