import json

from store import load, r


def lambda_handler(event, context):
    name = event["queryStringParameters"]["name"]
    r.get(f"n:{name}")
    #          ^^^^ key-injection request warning
    body = json.loads(event["body"])
    load(body["id"])
    #    ^^^^^^^^^^ key-injection request warning
    load(context.aws_request_id)
    return {"statusCode": 200}
