from functools import lru_cache

from pydantic import Field, RedisDsn, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class DatabaseSettings(BaseSettings):
    host: str = "db.example.com"
    password: str = "pg-pw"


class RedisSettings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="REDIS_")

    host: str = "cache.example.com"
    port: int = 6379
    password: str = "pyd4ntic-pw"
    #               ^^^^^^^^^^^^^ hardcoded-password certain error
    key_prefix: str = "app"


class Settings(BaseSettings):
    redis_url: str = "redis://:url-pw@cache.example.com:6379/0"
    #                          ^^^^^^ hardcoded-password certain error
    #                                 ^^^^^^^^^^^^^^^^^ plaintext-connection possible
    redis_host: str = Field("localhost", env="REDIS_HOST")
    redis_password: str = Field(default="f1eld-pw")
    #                                   ^^^^^^^^^^ hardcoded-password certain error
    redis_token: SecretStr | None = None
    dsn: RedisDsn | None = None
    db: DatabaseSettings = DatabaseSettings()
    cache: RedisSettings = RedisSettings()


@lru_cache
def get_settings() -> Settings:
    return Settings()


settings = Settings()
