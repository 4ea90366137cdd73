# FastAPI: what the tables say of these lines.
import pydantic
from flask import request
import fastapi
import litestar
import pydantic_extra_types
import starlette


def lines(y, logger):
    x = request.args["x"]
    fastapi.Response(x)  #: sent
    fastapi.HTTPException(x)  #: sent
    fastapi.exceptions.HTTPException(x)  #: sent
    fastapi.responses.anything(x)  #: sent
    starlette.responses.anything(x)  #: sent
    starlette.exceptions.HTTPException(x)  #: sent
    litestar.Response(x)  #: sent
    litestar.exceptions.HTTPException(x)  #: sent


def f1(r: fastapi.Request):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request
    see(r.url)  #: request
    see(r.stream("a"))  #: request
    see(r.receive_text("a"))  #: request
    see(r.receive_json("a"))  #: request
    see(r.receive_bytes("a"))  #: request
    see(r.receive("a"))  #: request
    see(r.iter_text("a"))  #: request
    see(r.iter_json("a"))  #: request
    see(r.iter_bytes("a"))  #: request


def f2(r: fastapi.requests.Request):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f3(r: starlette.requests.Request):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f4(r: starlette.requests.HTTPConnection):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f5(r: fastapi.WebSocket):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f6(r: fastapi.websockets.WebSocket):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


def f7(r: starlette.websockets.WebSocket):
    see(r)  #: library
    see(r.query_params)  #: request
    see(r.path_params)  #: request
    see(r.headers)  #: request
    see(r.cookies)  #: request
    see(r.json("a"))  #: request
    see(r.body("a"))  #: request
    see(r.form("a"))  #: request


@fastapi.patch("/<x>/{x}")
def f24(x):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request


@fastapi.head("/<x>/{x}")
def f25(x):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request


@fastapi.options("/<x>/{x}")
def f26(x):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request


@fastapi.api_route("/<x>/{x}")
def f27(x):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request


@fastapi.websocket("/<x>/{x}")
def f28(x):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request


@fastapi.exception_handler("/<x>/{x}")
def f29(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request


@fastapi.middleware("/<x>/{x}")
def f30(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request


@starlette.route("/<x>/{x}")
def f31(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request


@starlette.websocket_route("/<x>/{x}")
def f32(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request


def f33(x, y):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request
fastapi.Depends("/<x>/{x}", f33)


def f34(x, y):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request
fastapi.Security("/<x>/{x}", f34)


def f35(x, y):
    see(x)  #: request
    see(x.query_params)  #: request
    see(x.path_params)  #: request
    see(x.headers)  #: request
    see(x.cookies)  #: request
    see(x.json("a"))  #: request
    see(x.body("a"))  #: request
    see(x.form("a"))  #: request
fastapi.add_api_route("/<x>/{x}", f35)


def f36(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request
starlette.routing.Route("/<x>/{x}", f36)


def f37(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request
starlette.routing.WebSocketRoute("/<x>/{x}", f37)


def f38(p0):
    see(p0)  #: library
    see(p0.query_params)  #: request
    see(p0.path_params)  #: request
    see(p0.headers)  #: request
    see(p0.cookies)  #: request
    see(p0.json("a"))  #: request
    see(p0.body("a"))  #: request
    see(p0.form("a"))  #: request
starlette.add_route("/<x>/{x}", f38)


@fastapi.get("/")
def f39(x=fastapi.Query("a")):
    see(x)  #: request


@fastapi.get("/")
def f40(x=fastapi.Path("a")):
    see(x)  #: request


@fastapi.get("/")
def f41(x=fastapi.Header("a")):
    see(x)  #: request


@fastapi.get("/")
def f42(x=fastapi.Cookie("a")):
    see(x)  #: request


@fastapi.get("/")
def f43(x=fastapi.Body("a")):
    see(x)  #: request


@fastapi.get("/")
def f44(x=fastapi.Form("a")):
    see(x)  #: request


@fastapi.get("/")
def f45(x=fastapi.File("a")):
    see(x)  #: request


@fastapi.get("/")
def f46(x=fastapi.param_functions.Query("a")):
    see(x)  #: request


@fastapi.get("/")
def f47(x=fastapi.param_functions.Path("a")):
    see(x)  #: request


@fastapi.get("/")
def f48(x=fastapi.param_functions.Header("a")):
    see(x)  #: request


@fastapi.get("/")
def f49(x=fastapi.param_functions.Cookie("a")):
    see(x)  #: request


@fastapi.get("/")
def f50(x=fastapi.param_functions.Body("a")):
    see(x)  #: request


@fastapi.get("/")
def f51(x=fastapi.param_functions.Form("a")):
    see(x)  #: request


@fastapi.get("/")
def f52(x=fastapi.params.Query("a")):
    see(x)  #: request


@fastapi.get("/")
def f53(x=fastapi.params.Path("a")):
    see(x)  #: request


@fastapi.get("/")
def f54(x=fastapi.params.Header("a")):
    see(x)  #: request


def d55(q: str):
    return q

@fastapi.get("/")
def f55(x=fastapi.Depends(d55)):
    see(x)  #: request


def d56(q: str):
    return q

@fastapi.get("/")
def f56(x=fastapi.Security(d56)):
    see(x)  #: request


def d57(q: str):
    return q

@fastapi.get("/")
def f57(x=fastapi.params.Depends(d57)):
    see(x)  #: request


@fastapi.get("/")
def f58(x: pydantic_extra_types.EmailStr):
    see(x)  #: request


@fastapi.get("/")
def f59(x: fastapi.UploadFile):
    see(x)  #: request


@fastapi.get("/")
def f60(x: fastapi.datastructures.EmailStr):
    see(x)  #: request


@fastapi.get("/")
def f61(x: starlette.datastructures.EmailStr):
    see(x)  #: request


@fastapi.get(r"/{x:int}")
def f62(x):
    see(x)  #: validated


def f63(r: fastapi.WebSocket):
    r.send_text("a", value)  #: sent
    r.send_json("a", value)  #: sent
    r.send_bytes("a", value)  #: sent


def f64(r: fastapi.websockets.WebSocket):
    r.send_text("a", value)  #: sent
    r.send_json("a", value)  #: sent
    r.send_bytes("a", value)  #: sent


def f65(r: starlette.websockets.WebSocket):
    r.send_text("a", value)  #: sent
    r.send_json("a", value)  #: sent
    r.send_bytes("a", value)  #: sent


def f66(r: fastapi.WebSocket):
    r.send_text(value)  #: sent


def f67(r: fastapi.WebSocket):
    r.send_json(value)  #: sent


def f68(r: fastapi.WebSocket):
    r.send_bytes(value)  #: sent


@fastapi.get("/<x>/{x}")
def f69(x):
    return value  #: sent


@fastapi.post("/<x>/{x}")
def f70(x):
    return value  #: sent


@fastapi.put("/<x>/{x}")
def f71(x):
    return value  #: sent


@fastapi.patch("/<x>/{x}")
def f72(x):
    return value  #: sent


@fastapi.delete("/<x>/{x}")
def f73(x):
    return value  #: sent


@fastapi.api_route("/<x>/{x}")
def f74(x):
    return value  #: sent


@fastapi.exception_handler("/<x>/{x}")
def f75(x):
    return value  #: sent


@litestar.get("/<x>/{x}")
def f76(x):
    return value  #: sent


@litestar.post("/<x>/{x}")
def f77(x):
    return value  #: sent


@litestar.put("/<x>/{x}")
def f78(x):
    return value  #: sent


@litestar.patch("/<x>/{x}")
def f79(x):
    return value  #: sent


@litestar.delete("/<x>/{x}")
def f80(x):
    return value  #: sent


def checks(item_id: str):
    if not item_id.isdigit():
        raise ValueError(item_id)


@fastapi.APIRouter(dependencies=[fastapi.Depends(checks)]).get("/{item_id}")
def depends(item_id: str):
    see(item_id)  #: validated


@fastapi.FastAPI().get("/{item_id}", dependencies=[fastapi.Security(checks)])
def security(item_id: str):
    see(item_id)  #: validated


@fastapi.FastAPI().get("/{item_id}", dependencies=[fastapi.param_functions.Depends(checks)])
def functions(item_id: str):
    see(item_id)  #: validated


@fastapi.FastAPI().get("/{item_id}", dependencies=[fastapi.params.Depends(checks)])
def parameters(item_id: str):
    see(item_id)  #: validated


@fastapi.FastAPI().get("/")
def patterns(a: str = fastapi.Query("a", pattern="^[a-z]+$"), b: str = fastapi.Query("a", regex="^[a-z]+$")):
    see(a)  #: validated
    see(b)  #: validated


@fastapi.FastAPI().get("/")
def secret(a: pydantic.SecretStr):
    see(a)  #: request


def r0(x=fastapi.Depends(fastapi.security.http.HTTPBearer())):
    see(x)  #: request


def r1(x=fastapi.Depends(fastapi.security.HTTPBearer())):
    see(x)  #: request


def r2(x=fastapi.Depends(fastapi.security.http.HTTPBasic())):
    see(x)  #: request


def r3(x=fastapi.Depends(fastapi.security.HTTPBasic())):
    see(x)  #: request


def r4(x=fastapi.Depends(fastapi.security.http.HTTPDigest())):
    see(x)  #: request


def r5(x=fastapi.Depends(fastapi.security.HTTPDigest())):
    see(x)  #: request


def r6(x=fastapi.Depends(fastapi.security.oauth2.OAuth2PasswordBearer())):
    see(x)  #: request


def r7(x=fastapi.Depends(fastapi.security.OAuth2PasswordBearer())):
    see(x)  #: request


def r8(x=fastapi.Depends(fastapi.security.oauth2.OAuth2AuthorizationCodeBearer())):
    see(x)  #: request


def r9(x=fastapi.Depends(fastapi.security.OAuth2AuthorizationCodeBearer())):
    see(x)  #: request


def r10(x=fastapi.Depends(fastapi.security.oauth2.OAuth2PasswordRequestForm())):
    see(x)  #: request


def r11(x=fastapi.Depends(fastapi.security.OAuth2PasswordRequestForm())):
    see(x)  #: request


def r12(x=fastapi.Depends(fastapi.security.oauth2.OAuth2PasswordRequestFormStrict())):
    see(x)  #: request


def r13(x=fastapi.Depends(fastapi.security.OAuth2PasswordRequestFormStrict())):
    see(x)  #: request


def r14(x=fastapi.Depends(fastapi.security.api_key.APIKeyHeader())):
    see(x)  #: request


def r15(x=fastapi.Depends(fastapi.security.APIKeyHeader())):
    see(x)  #: request


def r16(x=fastapi.Depends(fastapi.security.api_key.APIKeyQuery())):
    see(x)  #: request


def r17(x=fastapi.Depends(fastapi.security.APIKeyQuery())):
    see(x)  #: request


def r18(x=fastapi.Depends(fastapi.security.api_key.APIKeyCookie())):
    see(x)  #: request


def r19(x=fastapi.Depends(fastapi.security.APIKeyCookie())):
    see(x)  #: request
