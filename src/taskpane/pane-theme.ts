import type { Theme } from "@fluentui/react-components";
import { loadTheme } from "./load-later";

/** What Word says of its theme; nothing on the web (office-js #3410). */
interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
}

/** Whether the pane is to be dark: as Word is, else as the system is. */
export function isDark(officeTheme: OfficeTheme | undefined, prefersDark: boolean): boolean {
  const [red, green, blue] = (/^#?(..)(..)(..)$/.exec(officeTheme?.bodyBackgroundColor ?? "") ?? [])
    .slice(1)
    .map((hex) => Number.parseInt(hex, 16));
  if (red === undefined || green === undefined || blue === undefined) return prefersDark;
  return red + green + blue < 3 * 128;
}

/** Fluent's theme; each is loaded when it is shown. */
export async function paneTheme(dark: boolean): Promise<Theme> {
  return (await (dark ? loadTheme.dark() : loadTheme.light())).theme;
}
