# pydantic: what the tables say of these lines.
import beanie
import bson
import pydantic
import pydantic_extra_types


def f1(y: pydantic.EmailStr):
    see(y)  #: validated


def f2(y: pydantic.UUID1):
    see(y)  #: validated


def f3(y: pydantic.UUID3):
    see(y)  #: validated


def f4(y: pydantic.UUID4):
    see(y)  #: validated


def f5(y: pydantic.UUID5):
    see(y)  #: validated


def f6(y: pydantic.UUID6):
    see(y)  #: validated


def f7(y: pydantic.UUID7):
    see(y)  #: validated


def f8(y: pydantic.PositiveInt):
    see(y)  #: number


def f9(y: pydantic.NonNegativeInt):
    see(y)  #: number


def f10(y: pydantic.NegativeInt):
    see(y)  #: number


def f11(y: pydantic.NonPositiveInt):
    see(y)  #: number


def f12(y: pydantic.PositiveFloat):
    see(y)  #: number


def f13(y: pydantic.NonNegativeFloat):
    see(y)  #: number


def f14(y: pydantic.StrictInt):
    see(y)  #: number


def f15(y: pydantic.StrictFloat):
    see(y)  #: number


def f16(y: pydantic.StrictBool):
    see(y)  #: boolean


def f17(y: pydantic.FiniteFloat):
    see(y)  #: number


def f18(y: pydantic.conint):
    see(y)  #: number


def f19(y: pydantic.confloat):
    see(y)  #: number


def f20(y: pydantic.condecimal):
    see(y)  #: number


def f21(y: pydantic.PastDate):
    see(y)  #: time


def f22(y: pydantic.FutureDate):
    see(y)  #: time


def f23(y: pydantic.AwareDatetime):
    see(y)  #: time


def f24(y: pydantic.NaiveDatetime):
    see(y)  #: time


def f25(y: pydantic.PastDatetime):
    see(y)  #: time


def f26(y: pydantic.FutureDatetime):
    see(y)  #: time


def f27(y: pydantic.IPvAnyAddress):
    see(y)  #: validated


def f28(y: pydantic.networks.IPvAnyAddress):
    see(y)  #: validated


def f29(y: pydantic_extra_types.ulid.ULID):
    see(y)  #: validated


def f30(y: bson.ObjectId):
    see(y)  #: validated


def f31(y: bson.objectid.ObjectId):
    see(y)  #: validated


def f32(y: beanie.PydanticObjectId):
    see(y)  #: validated
