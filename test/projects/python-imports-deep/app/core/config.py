class Settings:
    host = "deep.example.com"
    password = None

    def __init__(self):
        self.password = _read("/run/secrets/redis")


def _read(path):
    with open(path) as f:
        return f.read()


settings = Settings()
