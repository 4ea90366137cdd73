import { type ChatInputCommandInteraction } from "discord.js";
import Redis from "ioredis";
import { Telegraf } from "telegraf";

const redis = new Redis();
const bot = new Telegraf(process.env.TOKEN as string);

bot.command("load", async (ctx) => {
  await redis.get(ctx.message.text);
  //              ^^^^^^^^^^^^^^^^ key-injection request warning
  await redis.get(`user:${ctx.from.id}:${ctx.chat.id}`);
});

export async function show(interaction: ChatInputCommandInteraction) {
  await redis.get(interaction.options.getString("name") as string);
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request warning
  await redis.get(`user:${interaction.user.id}:${interaction.options.getInteger("n")}`);
}
