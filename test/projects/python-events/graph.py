import graphene
import strawberry

from store import r


class Query(graphene.ObjectType):
    user = graphene.String(name=graphene.String())

    def resolve_user(self, info, name):
        return r.get(f"user:{name}")
        #                    ^^^^ key-injection request information


@strawberry.type
class Root:
    @strawberry.field
    def page(self, name: str, number: int) -> str:
        r.get(f"page:{number}")
        return r.get(f"page:{name}")
        #                    ^^^^ key-injection request information
