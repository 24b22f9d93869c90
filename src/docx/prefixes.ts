/** How the names this code uses are written in one file: with the prefixes that its root declares. */

import { canonicalPrefix, namespaceOf } from "./names";

/** Prefixes that need no declaration (Namespaces in XML, 3). */
const BUILT_IN = new Set(["", "xml", "xmlns"]);

export class Prefixes {
  /** The file's prefix for each of ours. */
  readonly #declared = new Map<string, string>();
  /** Ours for the namespace of names without a prefix: elements only, an attribute without one is in none (6.2). */
  #default: string | undefined;

  constructor(root: readonly { readonly rawName?: string | undefined; readonly value: string }[]) {
    for (const { rawName = "", value } of root) {
      const ours = canonicalPrefix(value);
      if (rawName === "xmlns") this.#default = ours;
      else if (rawName.startsWith("xmlns:") && ours !== undefined) this.#declared.set(ours, rawName.slice("xmlns:".length));
    }
  }

  elementName(canonical: string): string {
    const [prefix, local] = parted(canonical);
    return prefix === this.#default && !this.#declared.has(prefix) ? local : this.attributeName(canonical);
  }

  attributeName(canonical: string): string {
    const [prefix, local] = parted(canonical);
    return prefix === "" ? local : `${this.#declared.get(prefix) ?? prefix}:${local}`;
  }

  /** The declarations an element needs to have these names, its own and its attributes'. */
  missing(elements: readonly string[], attributes: readonly string[]): string {
    const used = new Set([
      ...elements.map((name) => parted(name)[0]).filter((prefix) => prefix !== this.#default),
      ...attributes.map((name) => parted(name)[0]),
    ]);
    return [...used]
      .filter((prefix) => !BUILT_IN.has(prefix) && !this.#declared.has(prefix))
      .map((prefix) => ` xmlns:${prefix}="${namespaceOf(prefix)}"`)
      .join("");
  }
}

/** `w:p` as "w" and "p". */
function parted(canonical: string): [prefix: string, local: string] {
  const at = canonical.indexOf(":");
  return [canonical.slice(0, Math.max(at, 0)), canonical.slice(at + 1)];
}
