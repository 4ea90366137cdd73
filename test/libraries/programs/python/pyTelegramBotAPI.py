# pyTelegramBotAPI: what the tables say of these lines.
import telebot
import telebot.async_telebot
import telebot.types


def f1(r: telebot.types.Message):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request


def f2(r: telebot.types.CallbackQuery):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request


def f3(r: telebot.types.InlineQuery):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request


@telebot.TeleBot().message_handler("a")
def f4(p0):
    see(p0)  #: library
    see(p0.text)  #: request
    see(p0.caption)  #: request
    see(p0.data)  #: request
    see(p0.query)  #: request
    see(p0.from_user.username)  #: request
    see(p0.from_user.full_name)  #: request
    see(p0.message.text)  #: request


@telebot.TeleBot().callback_query_handler("a")
def f5(p0):
    see(p0)  #: library
    see(p0.text)  #: request
    see(p0.caption)  #: request
    see(p0.data)  #: request
    see(p0.query)  #: request
    see(p0.from_user.username)  #: request
    see(p0.from_user.full_name)  #: request
    see(p0.message.text)  #: request


@telebot.TeleBot().inline_handler("a")
def f6(p0):
    see(p0)  #: library
    see(p0.text)  #: request
    see(p0.caption)  #: request
    see(p0.data)  #: request
    see(p0.query)  #: request
    see(p0.from_user.username)  #: request
    see(p0.from_user.full_name)  #: request
    see(p0.message.text)  #: request


@telebot.async_telebot.AsyncTeleBot().message_handler("a")
def f7(p0):
    see(p0)  #: library
    see(p0.text)  #: request
    see(p0.caption)  #: request
    see(p0.data)  #: request
    see(p0.query)  #: request
    see(p0.from_user.username)  #: request
    see(p0.from_user.full_name)  #: request
    see(p0.message.text)  #: request


@telebot.async_telebot.AsyncTeleBot().callback_query_handler("a")
def f8(p0):
    see(p0)  #: library
    see(p0.text)  #: request
    see(p0.caption)  #: request
    see(p0.data)  #: request
    see(p0.query)  #: request
    see(p0.from_user.username)  #: request
    see(p0.from_user.full_name)  #: request
    see(p0.message.text)  #: request


@telebot.async_telebot.AsyncTeleBot().inline_handler("a")
def f9(p0):
    see(p0)  #: library
    see(p0.text)  #: request
    see(p0.caption)  #: request
    see(p0.data)  #: request
    see(p0.query)  #: request
    see(p0.from_user.username)  #: request
    see(p0.from_user.full_name)  #: request
    see(p0.message.text)  #: request
