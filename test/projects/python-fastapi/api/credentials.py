"""What is only read from the request is what its sender says; a class of one's own that checks it is something else."""
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request, Security
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer, OAuth2PasswordBearer, OAuth2PasswordRequestForm
import redis.asyncio as redis

from .deps import get_redis

router = APIRouter()
bearer = HTTPBearer()
scheme = OAuth2PasswordBearer(tokenUrl="token")
api_key_header = APIKeyHeader(name="x-api-key")


class Sessions:
    """Keeps what belongs to a key, whatever the key is."""

    def __init__(self, store: redis.Redis) -> None:
        self.store = store

    async def load(self, key: str) -> Any:
        return await self.store.get(key)


class OnlyLetters(HTTPBearer):
    """Lets nothing else pass."""

    async def __call__(self, request: Request) -> str:
        given = await super().__call__(request)
        if not given.credentials.isalnum():
            raise HTTPException(status_code=401)
        return given.credentials


only_letters = OnlyLetters()


def get_sessions(store: redis.Redis = Depends(get_redis)) -> Sessions:
    return Sessions(store)


async def current_user(
    given: Annotated[HTTPAuthorizationCredentials, Depends(bearer)],
    sessions: Sessions = Depends(get_sessions),
) -> Any:
    return await sessions.load(given.credentials)
    #                          ^^^^^^^^^^^^^^^^^ key-injection request


async def by_token(token: Annotated[str, Depends(scheme)], sessions: Annotated[Sessions, Depends(get_sessions)]) -> Any:
    return await sessions.load(token)
    #                          ^^^^^ key-injection request


async def by_key(key: str = Security(api_key_header), sessions: Sessions = Depends(get_sessions)) -> Any:
    return await sessions.load(f"{key}:plan")
    #                             ^^^ key-injection request


@router.post("/token")
async def sign_in(form: Annotated[OAuth2PasswordRequestForm, Depends()], sessions: Sessions = Depends(get_sessions)) -> Any:
    return await sessions.load(f"tries:{form.username}")
    #                                   ^^^^^^^^^^^^^ key-injection request information


async def checked(token: Annotated[str, Depends(only_letters)], sessions: Sessions = Depends(get_sessions)) -> Any:
    return await sessions.load(token)
