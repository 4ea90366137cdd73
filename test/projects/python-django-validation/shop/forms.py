import re

from django import forms
from django.core.validators import RegexValidator, validate_slug


class SearchForm(forms.Form):
    q = forms.CharField(max_length=100)
    page = forms.IntegerField()


class NameForm(forms.Form):
    name = forms.CharField(validators=[RegexValidator(r"^[a-z]+\Z")])
    kind = forms.SlugField()
    mobile = forms.CharField()
    code = forms.CharField(validators=[validate_slug])
    queues = forms.MultipleChoiceField(choices=[("low", "Low"), ("high", "High")])
    loose = forms.CharField(validators=[RegexValidator(r"[a-z]+")])

    def clean_mobile(self):
        mobile = self.cleaned_data["mobile"]
        if not re.match(r"^1[3-9]\d{9}$", mobile):
            raise forms.ValidationError("not a number")
        return mobile
