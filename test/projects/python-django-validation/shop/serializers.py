from rest_framework import serializers


class CodeSerializer(serializers.Serializer):
    mobile = serializers.RegexField(regex=r"^1[3-9]\d{9}$")
    loose = serializers.CharField()
    name = serializers.CharField()
    typo = serializers.CharField()

    def validate_name(self, value):
        if not value.isalnum():
            raise serializers.ValidationError("letters and digits only")
        return value

    def validate_tipo(self, value):
        if not value.isalnum():
            raise serializers.ValidationError("letters and digits only")
        return value
