"""What subscribes is handed about as a parameter of its own type."""
from aioredis.client import PubSub as OldPubSub
from pubsub import pub
from valkey.asyncio.client import PubSub as ValkeyPubSub
import redis.asyncio as redis


async def listen(channels: redis.client.PubSub, room: str) -> None:
    await channels.subscribe(f"room:{room}")
    #                                ^^^^ key-injection parameter


async def listen_before(channels: OldPubSub, room: str) -> None:
    await channels.psubscribe(f"room:{room}:*")
    #                                 ^^^^ key-injection parameter


async def leave(channels: ValkeyPubSub, room: str) -> None:
    await channels.unsubscribe(f"room:{room}")
    #                                  ^^^^ key-injection parameter


def inside(room: str) -> None:
    pub.subscribe(print, f"room.{room}")
