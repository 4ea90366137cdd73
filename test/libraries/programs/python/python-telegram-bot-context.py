# python-telegram-bot-context: what the tables say of these lines.
import telegram.ext


def f1(r: telegram.ext.ContextTypes.DEFAULT_TYPE):
    see(r)  #: library
    see(r.args)  #: request
    see(r.match)  #: request


def f2(r: telegram.ext.CallbackContext):
    see(r)  #: library
    see(r.args)  #: request
    see(r.match)  #: request
