from svc.repository import Repository


class UserRepository(Repository[dict]):
    async def load(self, login: str):
        return await self._redis.hgetall(f"user:{login}")
        #                                        ^^^^^ key-injection parameter information

    async def by_number(self, number: int):
        return await self._redis.hgetall(f"user:{number}")
