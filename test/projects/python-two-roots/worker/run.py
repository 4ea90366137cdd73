import sys

from db import conn
from utils.names import normalise

while True:
    job = conn.blpop("jobs:all", timeout=5)
    if job is None:
        sys.exit(0)
    conn.hset("done", normalise("x"), 1)
