"""Ways on which values get into scripts, and what the fixes make of them."""
import redis
from flask import Flask, request

app = Flask(__name__)
r = redis.Redis()


@app.post("/whole")
def whole():
    return str(r.eval(request.form["script"], 0))
#                     ^^^^^^^^^^^^^^^^^^^^^^ script-injection request error
#! script-injection: the request brings the whole script: there is no text to keep


@app.post("/part")
def part():
    name = request.form["name"]
    return str(r.eval(f"return redis.call('GET', 'user:{name}')", 0))
#                                                       ^^^^ script-injection request error
#>     return str(r.eval("return redis.call('GET', 'user:' .. ARGV[1])", 0, name))


@app.post("/variable")
def variable():
    field = request.args["field"]
    script = f"return redis.call('HGET', KEYS[1], '{field}')"
    return str(r.eval(script, 1, "h"))
#                     ^^^^^^ script-injection request error
#>     script = "return redis.call('HGET', KEYS[1], ARGV[1])"
#>     return str(r.eval(script, 1, "h", field))


class Limiter:
    def __init__(self, limit: int):
        self.limit = limit

    def take(self, user, window):
        return r.eval(
            f"""
            local kept = {{}}
            local n = redis.call('INCR', '{user}')
#                                          ^^^^ script-injection parameter information
#>             local n = redis.call('INCR', KEYS[1])
#>             redis.call('EXPIRE', KEYS[1], tonumber(ARGV[1]))
#>             1,
#>             user,
#>             window,
            if n > {self.limit} then return 0 end
            redis.call('EXPIRE', '{user}', {window})
            return kept
            """,
            0,
        )


def others(user):
    r.register_script(f"return redis.call('GET', '{user}')")
#                                                  ^^^^ script-injection parameter information
    r.script_load("return '" + user + "'")
#                              ^^^^ script-injection parameter information
    r.execute_command("EVAL", f"return '{user}'", 0)
#                                        ^^^^ script-injection parameter information
    r.eval("return '%s'" % user, 0)
#                          ^^^^ script-injection parameter information
    r.function_load(f"#!lua name=mylib\nredis.register_function('{user}', function() end)")
#                                                                 ^^^^ script-injection parameter information
    return r.eval("return {}".format(user), 0)
#                                    ^^^^ script-injection parameter information
