from flask import Blueprint

items = Blueprint("items", __name__)
