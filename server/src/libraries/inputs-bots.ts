/** Input that people send to bots: texts of messages and commands, what buttons carry. Ids of users and chats are numbers that the service gives out. */
import type { InputRow } from "./row.ts";

const python = { language: "python" } as const;
const typescript = { language: "typescript" } as const;

/** Rows for Python. */
export const pythonBotInputs: readonly InputRow[] = [
  {
    ...python,
    framework: "aiogram",
    types: [
      "aiogram.types.Message",
      "aiogram.types.message.Message",
      "aiogram.types.CallbackQuery",
      "aiogram.types.callback_query.CallbackQuery",
      "aiogram.types.InlineQuery",
    ],
    members: ["text", "caption", "data", "query", "html_text", "web_app_data", "from_user.username", "from_user.full_name", "message.text"],
    methods: ["get_args", "get_full_command"],
  },
  { ...python, framework: "aiogram-command", types: ["aiogram.filters.CommandObject"], members: ["args", "text"] },
  {
    ...python,
    framework: "pyTelegramBotAPI",
    types: ["telebot.types.Message", "telebot.types.CallbackQuery", "telebot.types.InlineQuery"],
    members: ["text", "caption", "data", "query", "from_user.username", "from_user.full_name", "message.text"],
    decorators: ["telebot.TeleBot()", "telebot.async_telebot.AsyncTeleBot()"].flatMap((bot) =>
      ["message_handler", "callback_query_handler", "inline_handler"].map((method) => ({ path: `${bot}.${method}`, parameter: 0 })),
    ),
  },
  {
    ...python,
    framework: "python-telegram-bot",
    types: ["telegram.Update", "telegram.update.Update"],
    members: [
      "message.text",
      "message.caption",
      "effective_message.text",
      "edited_message.text",
      "callback_query.data",
      "inline_query.query",
      "effective_user.username",
      "effective_user.full_name",
      "message.from_user.username",
    ],
  },
  {
    ...python,
    framework: "python-telegram-bot-context",
    types: ["telegram.ext.ContextTypes.DEFAULT_TYPE", "telegram.ext.CallbackContext"],
    members: ["args", "match"],
  },
  {
    ...python,
    framework: "discord-py",
    types: ["discord.Message", "discord.message.Message"],
    members: ["content", "clean_content"],
    decorators: [
      ...["discord.ext.commands.Bot()", "discord.ext.commands.bot.Bot()", "discord.ext.commands"].map((bot) => `${bot}.command`),
      "discord.app_commands.command",
      "discord.app_commands.CommandTree().command",
    ].map((path) => ({ path, inputs: "all" as const, skip: 1 })),
  },
];

/** Rows for TypeScript and JavaScript. */
export const typescriptBotInputs: readonly InputRow[] = [
  {
    ...typescript,
    framework: "Telegraf",
    types: ["telegraf.Context"],
    members: [
      "message.text",
      "msg.text",
      "text",
      "match",
      "payload",
      "args",
      "callbackQuery.data",
      "inlineQuery.query",
      "update.message.text",
    ],
    handlers: ["command", "hears", "action", "on", "start", "inlineQuery"].map((method) => ({
      call: `telegraf.Telegraf().**.${method}`,
      parameter: 0,
    })),
  },
  {
    ...typescript,
    framework: "grammY",
    types: ["grammy.Context"],
    members: ["message.text", "msg.text", "match", "callbackQuery.data", "inlineQuery.query"],
    handlers: ["command", "hears", "on", "callbackQuery", "inlineQuery"].map((method) => ({
      call: `grammy.Bot().**.${method}`,
      parameter: 0,
    })),
  },
  {
    ...typescript,
    framework: "discord-js",
    types: [
      "discord.js.Message",
      "discord.js.ChatInputCommandInteraction",
      "discord.js.CommandInteraction",
      "discord.js.ButtonInteraction",
      "discord.js.ModalSubmitInteraction",
      "discord.js.AutocompleteInteraction",
    ],
    members: ["content", "cleanContent", "customId"],
    methods: ["options.getString", "options.getFocused", "fields.getTextInputValue"],
  },
];
