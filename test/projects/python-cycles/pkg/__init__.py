from pkg.a import client, first
from pkg.b import second
