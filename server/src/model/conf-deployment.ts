/** A server in a container: what the command adds to its files, and who reaches it besides what its `bind` line says. */
import { addressOf } from "./conf-address.ts";
import type { ConfEntry } from "./conf-entries.ts";

/** One service of a Compose file that runs a server with the file that is judged. */
export interface Deployment {
  /** The Compose file. */
  readonly file: string;
  readonly isUnprotected: boolean;
  /** Ports of the container that the machine passes on, by address; undefined when the container has the machine's network. */
  readonly ports: readonly { readonly address: string; readonly first: number; readonly last: number }[] | undefined;
  /** What the command says after the file, as lines that override it. */
  readonly entries: readonly ConfEntry[];
}

/** From where a server is reached that listens for all: `containers` are those of the same network of Docker. */
export type Audience = "network" | "machine" | "containers";

/** Who is let in to one of these ports. */
export function audienceOf(deployment: Deployment | undefined, ports: readonly number[]): Audience {
  if (!deployment?.ports) return "network";
  const published = deployment.ports.filter(({ first, last }) => ports.some((p) => first <= p && p <= last));
  if (published.some(({ address }) => address === "" || addressOf(address).reach !== "loopback")) return "network";
  return published.length > 0 ? "machine" : "containers";
}

/** What the Compose file does about the port, for the middle of a sentence. */
export function publicationOf(deployment: Deployment | undefined, audience: Audience): string {
  const name = deployment?.file.slice(deployment.file.lastIndexOf("/") + 1) ?? "";
  if (audience === "network") return `${name} publishes its port for other machines`;
  return audience === "machine" ? `${name} publishes its port on the loopback interface only` : `${name} does not publish its port`;
}
