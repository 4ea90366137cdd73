"""Notes of users."""
import redis

store = redis.Redis()
QUESTIONS = {"how-many": "DBSIZE", "when": "LASTSAVE"}


def ask(question):
    return store.execute_command(QUESTIONS[question])


def put(name, text):
    store.execute_command("SET", name, text)
