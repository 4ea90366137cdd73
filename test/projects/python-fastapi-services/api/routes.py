from typing import Annotated

from fastapi import APIRouter, Depends

from .services import Films, Filters, from_elsewhere, get_client, get_films, get_slug, get_words
from .storage import RedisStorage

router = APIRouter()


@router.get("/films/{film_id}")
async def film(film_id: str, films: Films = Depends(get_films)):
    return await films.by_id(film_id)
    #                        ^^^^^^^ key-injection request information


@router.get("/read/{film_id}")
async def read(film_id: str, films: Annotated[Films, Depends(get_films)]):
    await films.load(film_id)
    #                ^^^^^^^ key-injection request information
    return await films.read(5)


@router.get("/made/{film_id}")
async def made(film_id: str):
    storage = RedisStorage(get_client())
    return await Films(storage, storage, storage).storage.fetch(f"film:{film_id}")
    #                                                                   ^^^^^^^ key-injection request information


@router.get("/films")
async def listed(filters: Filters = Depends(), client=Depends(get_client)):
    await client.get(f"films:{filters.page}:{filters.only}")
    return await client.get(f"films:{filters.sort}:all")
    #                                ^^^^^^^^^^^^ key-injection request


@router.get("/filtered")
async def filtered(filters: Annotated[Filters, Depends(Filters)], client=Depends(get_client)):
    return await client.get(f"films:{filters.sort}:all")
    #                                ^^^^^^^^^^^^ key-injection request


@router.get("/words")
async def words(given: dict = Depends(get_words), client=Depends(get_client)):
    await client.get(f"words:{given['limit']}")
    await client.get(f"words:{given['both']}:all")
    #                         ^^^^^^^^^^^^^ key-injection request
    return await client.get(f"words:{given['first']}:all")
    #                                ^^^^^^^^^^^^^^ key-injection request


@router.get("/slug/{slug}")
async def by_slug(slug: str = Depends(get_slug), user=Depends(from_elsewhere), client=Depends(get_client)):
    await client.get(f"user:{user}")
    return await client.get(f"slug:{slug}")
