from . import cache, config
from .cache import *
from .config import settings

__all__ = ["cache", "config", "settings", *cache.__all__]
