/** Nothing here says what a bot is but its name. */
const profile = async (bot, id, token) => {
  const known = await bot.cache.get(`profile:${id}`);
  //                                           ^^ key-injection parameter
  if (known) return known;
  await bot.cache.set(`token:${token}`, "1", 60);
  //                           ^^^^^ key-injection parameter
  return bot.cache.count(id);
};

const lookAlikes = (bot, guild, shop, client, id) => [
  bot.recent.get(`profile:${id}`),
  bot.mixed.get(`profile:${id}`),
  bot.config.get(`profile:${id}`),
  guild.cache.get(`member:${id}`),
  guild.channels.cache.get(`member:${id}`),
  shop.cache.get(`basket:${id}`),
  client.cache.get(`user:${id}`),
];

module.exports = { profile, lookAlikes };
