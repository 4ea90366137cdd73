# Django fields: what the tables say of these lines.
from django import forms
from django.core.validators import RegexValidator
from flask import request as flask_request
from flask import request
import django
import marshmallow
import pydantic
import rest_framework
import sqlmodel


def f1(y, logger):
    x = request.args["x"]
    class D(pydantic.BaseModel):
        a: int
        b: str
    d = D(**x)
    see(d)  #: instance
    see(d.a)  #: number
    see(d.b)  #: request


def f2(y, logger):
    x = request.args["x"]
    class D(pydantic.v1.BaseModel):
        a: int
        b: str
    d = D(**x)
    see(d)  #: instance
    see(d.a)  #: number
    see(d.b)  #: request


def f3(y, logger):
    x = request.args["x"]
    class D(pydantic.main.BaseModel):
        a: int
        b: str
    d = D(**x)
    see(d)  #: instance
    see(d.a)  #: number
    see(d.b)  #: request


def f4(y, logger):
    x = request.args["x"]
    class D(sqlmodel.SQLModel):
        a: int
        b: str
    d = D(**x)
    see(d)  #: instance
    see(d.a)  #: number
    see(d.b)  #: request


def f5(y, logger):
    x = request.args["x"]
    class D(pydantic.BaseModel):
        a: int
        b: str
    d = D.model_validate(x)
    see(d)  #: request of D
    see(d.a)  #: number
    see(d.b)  #: request


def f6(y, logger):
    x = request.args["x"]
    class D(pydantic.BaseModel):
        a: int
        b: str
    d = D.parse_obj(x)
    see(d)  #: request of D
    see(d.a)  #: number
    see(d.b)  #: request


def f7(y, logger):
    x = request.args["x"]
    class D(pydantic.BaseModel):
        a: int
        b: str
    d = D.model_validate_json(x)
    see(d)  #: request of D
    see(d.a)  #: number
    see(d.b)  #: request


def f8(y, logger):
    x = request.args["x"]
    class D(pydantic.BaseModel):
        a: int
        b: str
    d = D.parse_raw(x)
    see(d)  #: request of D
    see(d.a)  #: number
    see(d.b)  #: request


def f9(y, logger):
    x = request.args["x"]
    class D(marshmallow.Schema):
        a: int
        b: str
    d = D().load(x)
    see(d)  #: request of D
    see(d.a)  #: number
    see(d.b)  #: request


def f10(y, logger):
    x = request.args["x"]
    class D(marshmallow.Schema):
        a: int
        b: str
    d = D().loads(x)
    see(d)  #: request of D
    see(d.a)  #: number
    see(d.b)  #: request


def f11(y: marshmallow.fields.Int):
    see(y)  #: number


def f12(y: marshmallow.fields.Integer):
    see(y)  #: number


def f13(y: marshmallow.fields.Float):
    see(y)  #: number


def f14(y: marshmallow.fields.Decimal):
    see(y)  #: number


def f15(y: marshmallow.fields.Bool):
    see(y)  #: boolean


def f16(y: marshmallow.fields.Boolean):
    see(y)  #: boolean


def f17(y: marshmallow.fields.UUID):
    see(y)  #: validated


def f18(y: marshmallow.fields.Email):
    see(y)  #: validated


def f19(y: marshmallow.fields.Date):
    see(y)  #: time


def f20(y: marshmallow.fields.DateTime):
    see(y)  #: time


def f21(y: marshmallow.fields.Time):
    see(y)  #: time


def f22(y: marshmallow.fields.TimeDelta):
    see(y)  #: time


def f23(y: marshmallow.fields.Enum):
    see(y)  #: enum


def f24(y: marshmallow.fields.IP):
    see(y)  #: validated


def f25(y: rest_framework.serializers.IntegerField):
    see(y)  #: number


def f26(y: rest_framework.serializers.FloatField):
    see(y)  #: number


def f27(y: rest_framework.serializers.DecimalField):
    see(y)  #: number


def f28(y: rest_framework.serializers.BooleanField):
    see(y)  #: boolean


def f29(y: rest_framework.serializers.NullBooleanField):
    see(y)  #: boolean


def f30(y: rest_framework.serializers.UUIDField):
    see(y)  #: validated


def f31(y: rest_framework.serializers.EmailField):
    see(y)  #: validated


def f32(y: rest_framework.serializers.SlugField):
    see(y)  #: validated


def f33(y: rest_framework.serializers.DateField):
    see(y)  #: time


def f34(y: rest_framework.serializers.DateTimeField):
    see(y)  #: time


def f35(y: rest_framework.serializers.TimeField):
    see(y)  #: time


def f36(y: rest_framework.serializers.DurationField):
    see(y)  #: time


def f37(y: rest_framework.serializers.ChoiceField):
    see(y)  #: enum


def f38(y: rest_framework.serializers.MultipleChoiceField):
    see(y)  #: enum


def f39(y: rest_framework.serializers.IPAddressField):
    see(y)  #: validated


def f40(y: rest_framework.serializers.PrimaryKeyRelatedField):
    see(y)  #: validated


def f41(y: django.forms.IntegerField):
    see(y)  #: number


def f42(y: django.forms.FloatField):
    see(y)  #: number


def f43(y: django.forms.DecimalField):
    see(y)  #: number


def f44(y: django.forms.BooleanField):
    see(y)  #: boolean


def f45(y: django.forms.NullBooleanField):
    see(y)  #: boolean


def f46(y: django.forms.UUIDField):
    see(y)  #: validated


def f47(y: django.forms.EmailField):
    see(y)  #: validated


def f48(y: django.forms.SlugField):
    see(y)  #: validated


def f49(y: django.forms.DateField):
    see(y)  #: time


def f50(y: django.forms.DateTimeField):
    see(y)  #: time


def f51(y: django.forms.TimeField):
    see(y)  #: time


def f52(y: django.forms.DurationField):
    see(y)  #: time


def f53(y: django.forms.ChoiceField):
    see(y)  #: enum


def f54(y: django.forms.TypedChoiceField):
    see(y)  #: enum


def f55(y: django.forms.MultipleChoiceField):
    see(y)  #: enum


def f56(y: django.forms.TypedMultipleChoiceField):
    see(y)  #: enum


def f57(y: django.forms.GenericIPAddressField):
    see(y)  #: validated


def f58(y: django.forms.ModelChoiceField):
    see(y)  #: validated


class Form(forms.Form):
    a = forms.CharField(validators=[RegexValidator(r"^[a-z]+\Z")])
    b = forms.CharField()


def form(request):
    form = Form(request.POST)
    see(form.cleaned_data["a"])  #: validated
    see(form.cleaned_data["b"])  #: request


class Names(marshmallow.Schema):
    a = marshmallow.fields.String(validate=marshmallow.validate.Regexp(r"^[a-z]+\Z"))
    b = marshmallow.fields.String()


def schema():
    loaded = Names().load(flask_request.json)
    see(loaded["a"])  #: validated
    see(loaded["b"])  #: request
