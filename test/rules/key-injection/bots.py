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


@bot.command()
@commands.is_owner()
async def forget(ctx, name: str):
    client.delete(name)
    #             ^^^^ key-injection request information


for_staff = Router()
for_staff.message.filter(IsAdmin())


@for_staff.message()
async def drop(message: types.Message):
    client.delete(message.text)
    #             ^^^^^^^^^^^^ key-injection request information


@router.message(F.from_user.id == OWNER)
async def mine(message: types.Message):
    client.delete(message.text)
    #             ^^^^^^^^^^^^ key-injection request information


@router.message()
async def checked(message: types.Message):
    if message.from_user.id != OWNER:
        return
    client.delete(message.text)
    #             ^^^^^^^^^^^^ key-injection request information
