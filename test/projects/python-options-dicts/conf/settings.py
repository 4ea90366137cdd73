import configparser
from dataclasses import dataclass, field

parser = configparser.ConfigParser()
parser.read("app.ini")
REDIS = {
    "host": "dict.example.com",
    "port": 6379,
    "password": "d1ct-pw",
    #           ^^^^^^^^^ hardcoded-password certain error
}
MYSQL = {"host": "db.example.com", "password": "mysql-pw"}
SYSTEMS = {
    "mysql": {"host": "db.example.com", "password": "mysql-pw"},
    "redis": {"host": "systems.example.com", "password": "syst3m-pw"},
    #                                                    ^^^^^^^^^^^ hardcoded-password certain error
}


@dataclass
class RedisConfig:
    host: str = "data.example.com"
    password: str = "d4taclass-pw"
    #               ^^^^^^^^^^^^^^ hardcoded-password certain error
    tags: list = field(default_factory=list)


def options(tls):
    found = {"host": "steps.example.com", "port": 6379}
    found["password"] = "st3ps-pw"
    found.update(decode_responses=True)
    if tls:
        found["ssl"] = True
    return found
