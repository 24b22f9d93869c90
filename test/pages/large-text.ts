import type { WordPage } from "./word-page";

/** Fluent's sizes of text. */
const SIZES = ["fontSize", "lineHeight"].flatMap((size) =>
  ["100", "200", "300", "400", "500", "600"].map((step) => `--${size}Base${step}`),
);

/** Makes the text of the pane as many times as large, as a reader's settings do; 1 as it was. */
export async function setTextSize({ pane }: WordPage, times: number): Promise<void> {
  await pane.locator(".fui-FluentProvider").evaluateAll(
    (providers, [names, factor]) => {
      for (const provider of providers as HTMLElement[]) {
        for (const name of names) provider.style.removeProperty(name);
        const sizes = names.map((name) => [name, parseFloat(getComputedStyle(provider).getPropertyValue(name))] as const);
        for (const [name, size] of factor === 1 ? [] : sizes) provider.style.setProperty(name, `${size * factor}px`);
      }
    },
    [SIZES, times] as const,
  );
}
