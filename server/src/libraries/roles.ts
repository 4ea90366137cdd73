/** How programs call those who may do everything, in names of decorators, guards, roles and fields of users. */

/** A name, in snake case, that means administrators: `admin_required`, `is_superuser`, `get_current_admin`, `ADMIN_ID`, `owner_only` of a bot. */
export const administrators =
  /(?:^|_)(?:admin|administrator|super_?admin|super_?user|root_?user|sudo|sudoer|staff|bot_owner)(?:s|_|$)|^owners?_only$/;

/** What lets only people, or chats, pass that are named: filters of python-telegram-bot and aiogram, the owner's check of discord.py. */
export const named =
  /\bcommands\s*\.\s*is_owner\b|\bfilters?\s*\.\s*(?:user|chat)\s*\(|\b(?:from_user|chat)\s*\.\s*id\s*(?:==|\.\s*in_\s*\()/i;

/** Who sent a message, in conditions: `message.from_user.id`, `ctx.author.id`, `interaction.user.id`. */
export const sender =
  /\b(?:from_user|effective_user|effective_chat|(?:message|msg|ctx|context)\.author|interaction\.user|ctx\.from)\??\.id\b|\bevent\.sender_id\b/;

/** Roles that stand beside it where others are let in too: `@Roles("admin", "editor")`. */
export const otherRoles =
  /^(?:user|member|customer|client|guest|owner|student|teacher|editor|manager|author|moderator|operator|vendor|seller|employee|agent|viewer|driver|doctor|patient)s?$/;
