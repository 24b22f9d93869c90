/**
 * Word on the web tells an add-in nothing of its theme: a pane asks the system, through its media queries. No browser lets
 * a page choose what an iframe is told; so, in the pane's window, the system answers what this Word's switch says.
 */
export function setSystemTheme(page: Window & typeof globalThis, theme: "light" | "dark"): void {
  const { prototype } = page.MediaQueryList;
  const matches = Object.getOwnPropertyDescriptor(prototype, "matches");
  Object.defineProperty(prototype, "matches", {
    configurable: true,
    get(this: MediaQueryList): unknown {
      return this.media.includes("prefers-color-scheme") ? this.media.includes(theme) : matches?.get?.call(this);
    },
  });
}
