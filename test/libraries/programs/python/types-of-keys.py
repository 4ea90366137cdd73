# types of keys: what the tables say of these lines.
import redis.typing
import valkey.typing
import coredis.typing


def f1(x: redis.typing.KeyT):
    see(x)  #: parameter


def f2(x: redis.typing.FieldT):
    see(x)  #: parameter


def f3(x: redis.typing.ChannelT):
    see(x)  #: parameter


def f4(x: redis.typing.PatternT):
    see(x)  #: parameter


def f5(x: redis.typing.EncodableT):
    see(x)  #: parameter


def f6(x: redis.typing.EncodedT):
    see(x)  #: parameter


def f7(x: redis.typing.DecodedT):
    see(x)  #: parameter


def f8(x: redis.typing.KeysT):
    see(x)  #: parameter


def f9(x: valkey.typing.KeyT):
    see(x)  #: parameter


def f10(x: valkey.typing.FieldT):
    see(x)  #: parameter


def f11(x: valkey.typing.ChannelT):
    see(x)  #: parameter


def f12(x: valkey.typing.PatternT):
    see(x)  #: parameter


def f13(x: valkey.typing.EncodableT):
    see(x)  #: parameter


def f14(x: valkey.typing.EncodedT):
    see(x)  #: parameter


def f15(x: valkey.typing.DecodedT):
    see(x)  #: parameter


def f16(x: valkey.typing.KeysT):
    see(x)  #: parameter


def f17(x: coredis.typing.KeyT):
    see(x)  #: parameter


def f18(x: coredis.typing.FieldT):
    see(x)  #: parameter


def f19(x: coredis.typing.ChannelT):
    see(x)  #: parameter


def f20(x: coredis.typing.PatternT):
    see(x)  #: parameter


def f21(x: coredis.typing.EncodableT):
    see(x)  #: parameter


def f22(x: coredis.typing.EncodedT):
    see(x)  #: parameter


def f23(x: coredis.typing.DecodedT):
    see(x)  #: parameter


def f24(x: coredis.typing.KeysT):
    see(x)  #: parameter
