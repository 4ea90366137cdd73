/** What an analysis asked for that is not at hand. */
import type { FilePath } from "../host/types.ts";

/** Names of what must be loaded before the question can be answered for good. */
export interface Wanted {
  readonly modules: Set<FilePath>;
  readonly folders: Set<FilePath>;
  readonly texts: Set<FilePath>;
}
