/** How programs call those who may do everything, in names of decorators, guards, roles and fields of users. */

/** A name, in snake case, that means administrators: `admin_required`, `is_superuser`, `get_current_admin`, `ADMIN_ID`. */
export const administrators = /(?:^|_)(?:admin|administrator|super_?admin|super_?user|root_?user|staff)(?:s|_|$)/;

/** Roles that stand beside it where others are let in too: `@Roles("admin", "editor")`. */
export const otherRoles =
  /^(?:user|member|customer|client|guest|owner|student|teacher|editor|manager|author|moderator|operator|vendor|seller|employee|agent|viewer|driver|doctor|patient)s?$/;
