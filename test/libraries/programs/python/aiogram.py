# aiogram: what the tables say of these lines.
import aiogram.types
import aiogram.types.callback_query
import aiogram.types.message


def f1(r: aiogram.types.Message):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.html_text)  #: request
    see(r.web_app_data)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_full_command("a"))  #: request


def f2(r: aiogram.types.message.Message):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.html_text)  #: request
    see(r.web_app_data)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_full_command("a"))  #: request


def f3(r: aiogram.types.CallbackQuery):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.html_text)  #: request
    see(r.web_app_data)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_full_command("a"))  #: request


def f4(r: aiogram.types.callback_query.CallbackQuery):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.html_text)  #: request
    see(r.web_app_data)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_full_command("a"))  #: request


def f5(r: aiogram.types.InlineQuery):
    see(r)  #: library
    see(r.text)  #: request
    see(r.caption)  #: request
    see(r.data)  #: request
    see(r.query)  #: request
    see(r.html_text)  #: request
    see(r.web_app_data)  #: request
    see(r.from_user.username)  #: request
    see(r.from_user.full_name)  #: request
    see(r.message.text)  #: request
    see(r.get_args("a"))  #: request
    see(r.get_full_command("a"))  #: request
