export const REDIS_CLIENT = "REDIS_CLIENT";
export const LOCK_CLIENT = Symbol("LOCK_CLIENT");
export const PAGES = "PAGES";
