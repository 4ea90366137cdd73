"""Key positions of commands, pipelines and raw calls."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis(decode_responses=True)


@app.route("/commands", methods=["POST"])
def commands():
    user = request.values["user"]
    r.hset("users", user, "field and value are no keys")
    r.hget("users", user)
    r.sadd("names", user)
    r.zadd("ranking", {user: 1})
    r.publish("news", user)
    r.mget("fixed", f"user:{user}")
    #                       ^^^^ key-injection request
    r.mset({f"user:{user}": "1"})
    #               ^^^^ key-injection request
    r.delete("fixed", f"a:{user}", f"b:{user}")
    #                      ^^^^ key-injection request
    #                                   ^^^^ key-injection request
    r.rename("old", f"new:{user}")
    #                      ^^^^ key-injection request
    r.eval("return redis.call('get', KEYS[1])", 1, f"eval:{user}", user)
    #                                                      ^^^^ key-injection request
    r.execute_command("GET", f"raw:{user}")
    #                               ^^^^ key-injection request
    r[f"item:{user}"] = "1"
    #         ^^^^ key-injection request
    del r[f"item:{user}"]
    #             ^^^^ key-injection request
    with r.pipeline() as pipe:
        pipe.get(f"pipe:{user}").expire(f"pipe:{user}", 60)
        #                ^^^^ key-injection request
        #                                       ^^^^ key-injection request
        pipe.execute()
    r.publish(f"news:{user}", "hello")
    #                 ^^^^ key-injection request
    return "", 204
