import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toWord } from '../../src/export/word.ts';
import { about, exampleOf, exported, writable } from './documents.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
/** LibreOffice's text has the marks of lists and boxes, which are not the participant's. */
const opened = (folder: string) => spaced(readFileSync(join(folder, 'arbetsboken.txt'), 'utf8').replace(/^\uFEFF/, ''));

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'arbetsboken-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!hasOffice)('LibreOffice, where it is installed, opens the whole workbook, shows every text of it and makes a PDF', { timeout: 180_000 }, async () => {
  const documents = writable.map((written) => exported(written, exampleOf(written)));
  const file = join(folder, 'arbetsboken.docx');
  writeFileSync(file, Buffer.from(await (await toWord(documents, about)).arrayBuffer()));
  for (const format of ['txt:Text (encoded):UTF8', 'pdf']) {
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', format, '--outdir', folder, file], { stdio: 'ignore' });
  }
  const text = opened(folder);
  for (const { title, fields } of documents) {
    expect(text).toContain(spaced(title));
    for (const field of fields) {
      expect(text).toContain(spaced(field.label));
      const written = field.kind === 'text' ? [field.text] : field.kind === 'checklist' ? field.items.map((item) => `${item.ticked ? '☒' : '☐'} ${item.text}`) : field.rows.flat();
      for (const one of written) expect(text).toContain(spaced(one));
    }
  }
  expect(readFileSync(join(folder, 'arbetsboken.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
});
