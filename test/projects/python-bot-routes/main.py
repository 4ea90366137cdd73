import os

from telegram.ext import Application, CommandHandler, filters

from handlers import keys
from handlers.keys import anyone

OWNER = int(os.environ["OWNER"])
application = Application.builder().token(os.environ["TOKEN"]).build()
application.add_handler(CommandHandler("add", keys.add, filters=filters.User(user_id=OWNER)))
application.add_handler(CommandHandler("anyone", anyone))
