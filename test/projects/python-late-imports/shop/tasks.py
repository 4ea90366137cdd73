from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redis import Redis


def warm(conn: Redis, product_id: int, slug: str) -> None:
    conn.set(f"product:{product_id}", "1", ex=60)
    conn.set(f"slug:{slug}", "1", ex=60)
    #                ^^^^ key-injection parameter information
