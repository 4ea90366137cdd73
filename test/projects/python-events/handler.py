import json

from store import load, r


def lambda_handler(event, context):
    name = event["queryStringParameters"]["name"]
    r.get(f"n:{name}")
    #          ^^^^ key-injection request information
    body = json.loads(event["body"])
    load(body["id"])
    #    ^^^^^^^^^^ key-injection request information
    load(context.aws_request_id)
    return {"statusCode": 200}
