import pkg


def second(name, depth=0):
    return pkg.first(name, depth + 1)


class Right:
    def __init__(self, left):
        self.left = left

    def key(self, name):
        return f"{self.left.redis.info()['run_id']}:{name}"
