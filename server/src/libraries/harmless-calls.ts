/** Calls whose failure says nothing about other systems, so that what is caught around them and around Redis is Redis's. */
export const harmlessCalls = {
  /** Modules and globals, by the first part of their access path. */
  roots: [
    ...["json", "time", "datetime", "uuid", "logging", "loguru", "structlog", "os", "re", "hashlib", "secrets", "random", "math", "base64"],
    ...["typing", "collections", "itertools", "functools", "copy", "string", "decimal", "traceback", "pickle", "urllib", "asyncio"],
    ...["flask", "fastapi", "starlette", "sanic", "quart", "bottle", "falcon", "tornado", "aiohttp", "rest_framework", "werkzeug"],
    ...["JSON", "Math", "Date", "Object", "Array", "String", "Number", "console", "process", "Buffer", "crypto", "express"],
  ],
  /** Methods of values, whatever they are called on. */
  methods: [
    ...["decode", "encode", "split", "strip", "append", "extend", "format", "lower", "upper", "replace", "sort"],
    ...["startswith", "endswith", "isoformat", "join", "hex", "hexdigest", "digest", "setdefault"],
    ...["debug", "warning", "error", "exception", "write", "total_seconds", "timestamp", "getlist", "get_json"],
  ],
  /** Classes of errors that say nothing of where they come from. */
  generic: ["Exception", "BaseException", "ConnectionError", "OSError", "TimeoutError", "IOError", "RuntimeError"],
  /** Packages whose errors are those of Redis. */
  errors: ["redis", "valkey", "aioredis", "coredis", "redis_sentinel", "django_redis"],
  /** What an error says about the connection. */
  members: ["message", "stack", "args", "reason", "detail", "details", "msg", "toString", "strerror", "address", "hostname", "port"],
  /** Calls, by the last name of a decorator, whose function gets the errors of the class that they are given. */
  handlers: ["exception_handler", "errorhandler", "app_errorhandler", "exception"],
} as const;
