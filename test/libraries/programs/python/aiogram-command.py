# aiogram-command: what the tables say of these lines.
import aiogram.filters


def f1(r: aiogram.filters.CommandObject):
    see(r)  #: library
    see(r.args)  #: request
    see(r.text)  #: request
