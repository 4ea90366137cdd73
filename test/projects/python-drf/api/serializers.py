from rest_framework import serializers


class BaseCode(serializers.Serializer):
    mobile = serializers.CharField(max_length=11)
    number = serializers.IntegerField()


class CodeSerializer(BaseCode):
    channel = serializers.ChoiceField(choices=["sms", "mail"])

    def validate_mobile(self, mobile):
        if not mobile.isdigit():
            raise serializers.ValidationError("digits only")
        return mobile
