"""Options that callers may add to the URL of another broker."""
from kombu import Connection


def broker_url(host, config):
    user = config.get("RABBITMQ_USERNAME", "")
    return f"amqp://{user}:@{host}:5672/"


def connect(config, **options):
    return Connection(hostname=[broker_url(host, config) for host in config["HOSTS"]], **options)


def connect_to(host, config, **options):
    return Connection(broker_url(host, config), **options)


def connect_anywhere(config, **options):
    return Connection(config["BROKER"], **options)
