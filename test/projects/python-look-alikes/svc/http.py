import requests
from elasticsearch import Elasticsearch
from pymongo import MongoClient

session = requests.Session()
es = Elasticsearch("http://es.example.com:9200", http_auth=("elastic", "elastic-pw"))
mongo = MongoClient("mongodb://root:mongo-pw@mongo.example.com:27017")
items = mongo.shop.items


class RedisAdminClient:
    """Talks HTTP to an administration service."""

    def __init__(self, base):
        self.base = base

    def get(self, path):
        return session.get(self.base + path)

    def delete(self, path):
        return session.delete(self.base + path)


admin = RedisAdminClient("https://admin.example.com")
