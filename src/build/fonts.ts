/**
 * Cuts the two typefaces down to what Swedish text needs and writes them to `src/site/fonts/`. The
 * results are kept in the project; run `node src/build/fonts.ts` again only to change them.
 * Both are under the SIL Open Font License 1.1, which allows subsets under the same name here, since
 * neither reserves its name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const characters = ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|~\u00a0§°·»ÄÅÉÖÜäåéèüö–—’”…−←→↑↓✓×½';
const fonts = [
  { from: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal', to: 'atkinson', axes: { wght: { min: 400, max: 700 } } },
  { from: 'literata/files/literata-latin-wght-normal', to: 'literata', axes: { wght: 600 } },
];

for (const { from, to, axes } of fonts) {
  const source = readFileSync(`node_modules/@fontsource-variable/${from}.woff2`);
  const font = await subset(source, characters, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(`src/site/fonts/${to}.woff2`, font);
  console.log(`${to}: ${font.length} bytes`);
}
