/** What a `load` asks of an object, by the names on the wire: of its own, and of those it leads to. */
export interface Selection {
  readonly own: readonly string[];
  readonly nested: ReadonlyMap<string, Selection>;
}

export const SCALARS: Selection = { own: ["*"], nested: new Map() };

/** @param paths `text`, `font/color`; `*`, as nothing at all, for every property that is no object. */
export function selectionOf(paths: readonly string[]): Selection {
  if (paths.length === 0) return SCALARS;
  const own: string[] = [];
  const below = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.indexOf("/");
    if (slash < 0) own.push(wireName(path));
    else {
      const name = wireName(path.slice(0, slash));
      below.set(name, [...(below.get(name) ?? []), path.slice(slash + 1)]);
    }
  }
  return { own, nested: new Map(Array.from(below, ([name, rest]) => [name, selectionOf(rest)])) };
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
