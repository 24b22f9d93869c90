/** What axe leaves open: how far text stands out from what is behind it, computed from the colours the browser gives. */

import type { WordPage } from "./word-page";

/** Texts whose contrast is too low (WCAG 1.4.3: 4.5, or 3 for large ones), each with its ratio. */
export function lowContrasts({ pane }: WordPage): Promise<string[]> {
  return pane.locator("body").evaluate((body) => {
    type Color = readonly [red: number, green: number, blue: number, alpha: number];

    const colorOf = (css: string): Color => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = ([r, g, b, alpha]: Color, [r2, g2, b2]: Color): Color => {
      const mix = (above: number, below: number): number => above * alpha + below * (1 - alpha);
      return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
    };
    const luminance = ([red, green, blue]: Color): number => {
      const linear = (value: number): number => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const behind = (element: Element | null): Color => {
      if (!element) return [255, 255, 255, 1];
      const { backgroundColor } = getComputedStyle(element);
      const color = colorOf(backgroundColor);
      return color[3] === 1 ? color : over(color, behind(element.parentElement));
    };
    const isExempt = (element: Element): boolean => element.closest(":disabled, [aria-disabled=true]") !== null;

    const written = (element: Element): string => {
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
      return [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : "")).join("");
    };
    return [...body.querySelectorAll("*")].flatMap((element) => {
      const text = written(element);
      if (text === "" || isExempt(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        return [];
      const style = getComputedStyle(element);
      const back = behind(element);
      const lights = [luminance(over(colorOf(style.color), back)), luminance(back)];
      const ratio = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
      // In pixels: 18 points, or 14 in bold.
      const isLarge = parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 18.66 : 24);
      return ratio < (isLarge ? 3 : 4.5) ? [`${text.slice(0, 40)}: ${ratio.toFixed(2)}, ${style.color} on ${back.join()}`] : [];
    });
  });
}
