from pydantic import BaseSettings


class Config(BaseSettings):
    REDIS_HOST: str = "legacy.example.com"
    REDIS_PASSWORD: str = "l3gacy-pw"
    #                     ^^^^^^^^^^^ hardcoded-password certain error
    MYSQL_PASSWORD: str = "mysql-pw"

    class Config:
        env_file = ".env"


config = Config()
