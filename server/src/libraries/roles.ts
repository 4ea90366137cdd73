/** How programs call those who may do everything, in names of decorators, guards, roles and fields of users. */

/** A name, in snake case, that means administrators: `admin_required`, `is_superuser`, `get_current_admin`, `ADMIN_ID`, `is_owner` of a bot. */
export const administrators =
  /(?:^|_)(?:admin|administrator|super_?admin|super_?user|root_?user|sudo|sudoer|staff|bot_owner)(?:s|_|$)|^(?:is_owners?|owners?_only|owners?_ids?|developers?_ids?)$/;

/** What lets only people, or chats, pass that are named: filters of python-telegram-bot and aiogram. */
export const named = /\bfilters?\s*\.\s*(?:user|chat)\s*\(|\b(?:from_user|chat)\s*\.\s*id\s*(?:==|\.\s*in_\s*\()/i;

/** Who sent a message, in conditions: `message.from_user.id`, `ctx.author.id`, `interaction.user.id`. */
export const sender = /\b(?:from_user|effective_user|effective_chat|author|sender|interaction\.user|ctx\.from)\??\.id\b|\bsender_id\b/;

/** Roles that stand beside it where others are let in too: `@Roles("admin", "editor")`. */
export const otherRoles =
  /^(?:user|member|customer|client|guest|owner|student|teacher|editor|manager|author|moderator|operator|vendor|seller|employee|agent|viewer|driver|doctor|patient)s?$/;
