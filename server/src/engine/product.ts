/** What Redwarden says about itself. The manifest is the one place where name, version and homepage are written. */
import { homepage, version } from "../../../package.json";

/** Name, version and homepage of this release. */
export const product = { name: "Redwarden", version, homepage } as const;
