/** Hosts to which plaintext is accepted. */
import picomatch from "picomatch";

/** Answers whether a host name is trusted: names or globs (`*.internal`), in any case. */
export function hostMatcher(hosts: readonly string[]): (host: string) => boolean {
  if (hosts.length === 0) return () => false;
  const matches = picomatch([...hosts], { nocase: true });
  return (host) => matches(host);
}
