"""Handlers that another file hands to the framework, one of them for the owner alone."""
import os

import redis
from telegram import Update
from telegram.ext import ContextTypes

r = redis.Redis.from_url(os.environ["REDIS_URL"])


async def add(update: Update, context: ContextTypes.DEFAULT_TYPE):
    r.set(context.args[0], "1")
    #     ^^^^^^^^^^^^^^^ key-injection request information


async def anyone(update: Update, context: ContextTypes.DEFAULT_TYPE):
    r.set(context.args[0], "1")
    #     ^^^^^^^^^^^^^^^ key-injection request warning
