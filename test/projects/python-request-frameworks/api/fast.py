from dataclasses import dataclass
from typing import Annotated, Optional

from fastapi import APIRouter, Body, Depends, Form, Header, HTTPException, Request, WebSocket
from fastapi.security import OAuth2PasswordBearer
from pydantic import BaseModel

from api.helpers import body_of, client_ip, tenant_of
from api.store import ar

router = APIRouter()
oauth2 = OAuth2PasswordBearer(tokenUrl="token")


class Address(BaseModel):
    city: str
    zip: int


class Person(BaseModel):
    name: str
    address: Address
    tags: list[str] = []


@dataclass
class Paging:
    page: int = 1
    cursor: Optional[str] = None


async def tenant(x_tenant: Annotated[str, Header()]) -> str:
    return x_tenant


async def checked_tenant(x_tenant: str = Header()) -> str:
    if not x_tenant.isalnum():
        raise HTTPException(400)
    return x_tenant


class Filters:
    def __init__(self, q: str = "", limit: int = 10):
        self.q = q
        self.limit = limit


class Order:
    def __init__(self, by: str = "new"):
        self.by = by


@router.get("/t")
async def t(name: str = Depends(tenant), safe: str = Depends(checked_tenant), f: Filters = Depends(Filters), o: Order = Depends()):
    await ar.get(f"t:{name}:{safe}")
    #                 ^^^^ key-injection request information
    await ar.get(f"t:{f.q}:{f.limit}")
    #                 ^^^ key-injection request information
    # Which class an empty Depends() calls is said by the annotation alone.
    await ar.get(f"t:{o.by}")
    #                 ^^^^ key-injection request information


@router.post("/p")
async def p(person: Person, code: str = Form(), kind: str = Body(embed=True)):
    await ar.get(f"p:{person.address.city}:{person.address.zip}")
    #                 ^^^^^^^^^^^^^^^^^^^ key-injection request information
    await ar.get(f"p:{code}:{kind}")
    #                 ^^^^ key-injection request information
    #                        ^^^^ key-injection request information
    for tag in person.tags:
        await ar.sadd(f"tag:{tag}", person.address.zip)
        #                    ^^^ key-injection request information


@router.get("/raw")
async def raw(request: Request):
    await ar.get(f"raw:{tenant_of(request)}")
    #                   ^^^^^^^^^^^^^^^^^^ key-injection request information
    await ar.get(f"raw:{(await body_of(request))['id']}")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    await ar.get(f"raw:{client_ip(request)}")
    await ar.get(f"raw:{request.path_params['x']}")
    #                   ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
    await ar.get(f"raw:{request.state.user_id}:{request.method}")


@router.websocket("/ws/{room}")
async def ws(websocket: WebSocket, room: str):
    await websocket.accept()
    text = await websocket.receive_text()
    await ar.publish(f"room:{room}", text)
    #                        ^^^^ key-injection request information
    async for message in websocket.iter_json():
        await ar.publish(f"room:{message['to']}", "x")
        #                        ^^^^^^^^^^^^^ key-injection request information
