import flask

from site_app.extensions import redis_client

bp = flask.Blueprint("admin", __name__)


@bp.route("/keys")
def keys():
    pattern = flask.request.args.get("pattern", "*")
    found = redis_client.keys(pattern)
    #                         ^^^^^^^ key-injection request warning
    values = [redis_client.get(k) for k in found]
    return flask.jsonify(values)


@bp.errorhandler(404)
def missing(error):
    redis_client.incr(f"missing:{flask.request.url}")
    #                            ^^^^^^^^^^^^^^^^^ key-injection request information
    return "", 404
