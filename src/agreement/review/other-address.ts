/** Links that show an address and lead to another. */

/** Whether a text is an address to a reader, and not the one that its link leads to. */
export function isOtherAddress(text: string, address: string): boolean {
  const shown = bare(text);
  return address !== "" && ADDRESS.test(shown) && shown !== bare(address);
}

/** "france-terre-asile.org/dons", "accueil@ftda.org": nothing else has a dot between two letters, and no space. */
const ADDRESS = /^[^\s.]+(?:\.[^\s.]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;

function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/u, "")
    .replace(/^www\./u, "")
    .replace(/[/.,;)]$/u, "");
}
