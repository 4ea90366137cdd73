"""What people send to bots, and what the service itself gives."""
import os

import discord
import redis
from aiogram import Router, types
from discord.ext import commands

client = redis.Redis.from_url(os.environ["REDIS_URL"])
router = Router()
bot = commands.Bot(command_prefix="!")


@router.message()
async def load(message: types.Message):
    client.get(message.text.split()[1])
    #          ^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
    client.get(f"user:{message.from_user.id}")
    client.get(f"name:{message.from_user.username}")
    #                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information


@bot.command()
async def show(ctx, name: str, count: int, member: discord.Member):
    client.get(name)
    #          ^^^^ key-injection request warning
    client.get(f"shown:{count}:{member.id}")
