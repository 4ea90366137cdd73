# discord-py: what the tables say of these lines.
import discord
import discord.app_commands
import discord.ext.commands
import discord.ext.commands.bot
import discord.message


def f1(r: discord.Message):
    see(r)  #: library
    see(r.content)  #: request
    see(r.clean_content)  #: request


def f2(r: discord.message.Message):
    see(r)  #: library
    see(r.content)  #: request
    see(r.clean_content)  #: request


@discord.ext.commands.Bot().command("a")
def f3(p0, p1):
    see(p0)  #: parameter
    see(p1)  #: request


@discord.ext.commands.bot.Bot().command("a")
def f4(p0, p1):
    see(p0)  #: parameter
    see(p1)  #: request


@discord.ext.commands.command("a")
def f5(p0, p1):
    see(p0)  #: parameter
    see(p1)  #: request


@discord.app_commands.command("a")
def f6(p0, p1):
    see(p0)  #: parameter
    see(p1)  #: request


@discord.app_commands.CommandTree().command("a")
def f7(p0, p1):
    see(p0)  #: parameter
    see(p1)  #: request
