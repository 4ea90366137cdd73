import os


class Config:
    @staticmethod
    def _variable(name):
        value = os.getenv(name)
        if value is not None:
            return value
        load_file()
        return os.getenv(name)

    @property
    def redis_host(self):
        return Config._variable("REDIS_HOST")

    @property
    def redis_password(self):
        return Config._variable("REDIS_PASSWORD")

    @property
    def broker(self):
        return Config._variable("STORE_AUTH")


config = Config()
