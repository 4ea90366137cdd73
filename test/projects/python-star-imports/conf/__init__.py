from conf.base import *
from conf.extra import *

try:
    from conf.local import *
except ImportError:
    pass
