/** Names of the parts of a package (ECMA-376 part 2, 6.2.2), and of those a relationship leads to. */

/**
 * What two names have in common that are one part's: case does not tell parts apart (6.2.2.3), nor does a character written
 * as %20 (7.3.4: the names of a zip are written as those of a URI).
 */
export function keyOf(name: string): string {
  return unescaped(name).toLowerCase();
}

/** The part that holds the relationships of another; of the package itself when the name is "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a target names, from the folder of the part it is written in. */
export function resolve(from: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  if (written.startsWith("/")) return written.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A part as a target, seen from another. */
export function relativeTo(from: string, target: string): string {
  const depth = from.split("/").length - 1;
  return "../".repeat(depth) + target;
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
