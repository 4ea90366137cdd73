/**
 * Commands whose keys clients do not find by themselves, so that they put nothing before them: those whose key follows a subcommand
 * (`OBJECT ENCODING key`), and those whose keys follow a keyword.
 */
export const unprefixed = / |^XREAD/;
