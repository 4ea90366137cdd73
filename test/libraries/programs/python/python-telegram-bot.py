# python-telegram-bot: what the tables say of these lines.
import telegram
import telegram.update


def f1(r: telegram.Update):
    see(r)  #: library
    see(r.message.text)  #: request
    see(r.message.caption)  #: request
    see(r.effective_message.text)  #: request
    see(r.edited_message.text)  #: request
    see(r.callback_query.data)  #: request
    see(r.inline_query.query)  #: request
    see(r.effective_user.username)  #: request
    see(r.effective_user.full_name)  #: request
    see(r.message.from_user.username)  #: request


def f2(r: telegram.update.Update):
    see(r)  #: library
    see(r.message.text)  #: request
    see(r.message.caption)  #: request
    see(r.effective_message.text)  #: request
    see(r.edited_message.text)  #: request
    see(r.callback_query.data)  #: request
    see(r.inline_query.query)  #: request
    see(r.effective_user.username)  #: request
    see(r.effective_user.full_name)  #: request
    see(r.message.from_user.username)  #: request
