SEPARATOR = ":"
TEMPLATE = "tpl:{}"
ORDER_KEY = "order:%s:lines"


class Keys:
    USER = "user:{user_id}"

    @staticmethod
    def cart(name):
        return f"cart:{name}"

    @classmethod
    def user(cls, user_id):
        return cls.USER.format(user_id=user_id)


def build_key(*parts):
    return SEPARATOR.join(str(p) for p in parts)


def templated(name, template=TEMPLATE):
    return template.format(name)


def both(name):
    return f"a:{name}", f"b:{name}"


def safe_key(name):
    return f"safe:{int(name)}"
