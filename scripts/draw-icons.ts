import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** `node --import tsx scripts/draw-icons.ts`: the icons of the Teams app from their SVG; only needed when an SVG changes. */
const icons = [
  { name: 'color', size: 192 },
  { name: 'outline', size: 32 },
];
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const { name, size } of icons) {
  const svg = new URL(`../appPackage/${name}.svg`, import.meta.url);
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>* { margin: 0 } svg { display: block }</style>${readFileSync(svg, 'utf8')}`);
  const path = fileURLToPath(new URL(`../appPackage/${name}.png`, import.meta.url));
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
