# GraphQL: what the tables say of these lines.
import ariadne
import graphene
import strawberry


class C1(graphene.anything):
    def resolve_a(self, p0, x):
        see(x)  #: request


class C2(graphene.anything):
    def mutate(self, p0, x):
        see(x)  #: request


@strawberry.field("/<x>/{x}")
def f3(p0, x):
    see(x)  #: request


@strawberry.mutation("/<x>/{x}")
def f4(p0, x):
    see(x)  #: request


@strawberry.subscription("/<x>/{x}")
def f5(p0, x):
    see(x)  #: request


@ariadne.*().field
def f6(p0, p1, x):
    see(x)  #: request
