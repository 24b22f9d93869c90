/** `npm run build:icons`: draws the icons of the manifest from their sources, each size for itself, on a transparent ground. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "./launch-browser";

const SIZES = { icon: [16, 32, 64, 80], "next-slot": [16, 32, 80] };

const assets = new URL("../../assets/", import.meta.url);
const browser = await launchBrowser();
for (const [name, sizes] of Object.entries(SIZES)) {
  const source = readFileSync(new URL(`${name}.svg`, assets)).toString("base64");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    // As an image, so that the drawing's media queries are about its own size.
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
    );
    const file = `${name}-${size}.png`;
    await page.screenshot({ omitBackground: true, path: fileURLToPath(new URL(file, assets)) });
    await page.close();
    process.stdout.write(`${file}\n`);
  }
}
await browser.close();
