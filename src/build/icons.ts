/**
 * Draws the icons of the installed app from the course's own and writes them to `src/editions/full/`. The
 * results are kept in the project; run `node src/build/icons.ts` again only to change them.
 * A launcher may cut off all but the middle four fifths, so the drawing keeps within them.
 */
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const paper = '#fbfaf5';
const drawing = readFileSync('src/site/drawings/ikon.svg');

for (const size of [192, 512]) {
  const inner = Math.round(size * 0.6);
  const icon = await sharp(drawing, { density: (72 * inner) / 32 }).resize(inner).png().toBuffer();
  const { size: bytes } = await sharp({ create: { width: size, height: size, channels: 3, background: paper } })
    .composite([{ input: icon }])
    .png({ palette: true, compressionLevel: 9 })
    .toFile(`src/editions/full/offline-icon-${size}.png`);
  console.log(`${size}: ${bytes} bytes`);
}
