/**
 * Segoe UI, the face of Windows, where this machine has none: another one, made as wide and as high, so that what is measured in the
 * pane is near what Windows shows. Numbers are those of @capsizecss/metrics 4.3 (Segoe UI, Arial; the average width of a letter is of
 * English text); of DejaVu Sans by the same weights, measured in Chromium.
 */

/** In units of 2,048 to the em. */
const SEGOE = { ascent: 2210, descent: 514, widths: { 400: 908, 600: 937, 700: 973 } };

type Weight = keyof typeof SEGOE.widths;

interface StandIn {
  readonly regular: string;
  readonly bold: string;
  readonly widths: { readonly regular: number; readonly bold: number };
}

const ARIAL_WIDTHS = { regular: 913, bold: 983 };

const STAND_INS: readonly StandIn[] = [
  { regular: "Arial", bold: "Arial Bold", widths: ARIAL_WIDTHS },
  { regular: "Liberation Sans", bold: "Liberation Sans Bold", widths: ARIAL_WIDTHS },
  { regular: "DejaVu Sans", bold: "DejaVu Sans Bold", widths: { regular: 1041, bold: 1176 } },
];

/** Gives a page of the add-in Segoe UI, or the first stand-in this machine has; nothing where it has none of them. */
export async function giveSegoe(page: Window & typeof globalThis): Promise<void> {
  if (await isInstalled("Segoe UI")) return;
  for (const standIn of STAND_INS) {
    if (!(await isInstalled(standIn.regular))) continue;
    for (const weight of [400, 600, 700] as const) page.document.fonts.add(face(page, standIn, weight));
    return;
  }
}

function face(page: Window & typeof globalThis, { regular, bold, widths }: StandIn, weight: Weight): FontFace {
  const scale = SEGOE.widths[weight] / (weight === 400 ? widths.regular : widths.bold);
  // Overrides are of the size as it is adjusted (CSS Fonts 5, 2.2).
  const override = (length: number): string => percent(length / 2048 / scale);
  // `sizeAdjust` is not in TypeScript's library yet.
  const descriptors: FontFaceDescriptors & { readonly sizeAdjust: string } = {
    weight: String(weight),
    sizeAdjust: percent(scale),
    ascentOverride: override(SEGOE.ascent),
    descentOverride: override(SEGOE.descent),
    lineGapOverride: "0%",
  };
  return new page.FontFace("Segoe UI", `local("${weight === 400 ? regular : bold}")`, descriptors);
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(2)}%`;
}

/** Whether the machine has a face of this name: a page cannot list them. */
function isInstalled(name: string): Promise<boolean> {
  return new FontFace("probe", `local("${name}")`).load().then(
    () => true,
    () => false,
  );
}
