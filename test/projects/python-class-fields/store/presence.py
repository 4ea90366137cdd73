"""Fields that are only named with a type get what the constructor is given; what they are declared with may have its own name."""
from enum import Enum
from uuid import UUID

from redis.asyncio.client import PubSub, Redis

from .hub import hub


class Kind(str, Enum):
    guest = "guest"


class Presence:
    user: str
    number: int
    kind: Kind
    ident: UUID
    hub: Redis = hub
    channels: PubSub

    def __init__(self, user: str, number: int, kind: Kind, ident: UUID) -> None:
        self.user = user
        self.number = number
        self.kind = kind
        self.ident = ident
        self.channels = self.hub.store.pubsub()

    async def enter(self) -> None:
        await self.hub.store.set(f"status:{self.user}", "1")
        #                                  ^^^^^^^^^ key-injection parameter
        await self.channels.subscribe(f"to:{self.user}")
        #                                   ^^^^^^^^^ key-injection parameter

    async def count(self) -> None:
        await self.hub.store.incr(f"visits:{self.number}:{self.kind}:{self.ident}")


async def leave(channels: PubSub, user: str) -> None:
    await channels.unsubscribe(f"to:{user}")
    #                                ^^^^ key-injection parameter
