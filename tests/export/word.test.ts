import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/export/plain.ts';
import { toWord } from '../../src/export/word.ts';
import { about, exampleOf, exported, filled, writable } from './documents.ts';
import { all, parse, shown, styled, unzip } from './docx.ts';

const open = async (...given: Parameters<typeof toWord>) => {
  const files = unzip(Buffer.from(await (await toWord(...given)).arrayBuffer()));
  const document = parse(files.get('word/document.xml')!);
  return { files, document, text: shown(document) };
};
const times = (whole: string, part: string) => whole.split(part).length - 1;
const spaced = (text: string) => plain(text).replace(/\s+/g, ' ').trim();

for (const written of writable) {
  test(`${written.id}: whatever is written stands once in a Word file whose every part is well-formed`, async () => {
    await fc.assert(
      fc.asyncProperty(filled(written), async ({ words, texts }) => {
        const { files, text } = await open([exported(written, words)], about);
        for (const [name, xml] of files) expect(() => parse(xml), name).not.toThrow();
        for (const one of texts) expect(times(text, spaced(one)), one).toBe(1);
      }),
      { numRuns: 8 },
    );
  });

  test(`${written.id}: its questions are headings, its tables have header rows, its checklists can be ticked`, async () => {
    const one = exported(written, exampleOf(written));
    const { document } = await open([one], about);
    expect(styled(document, 'Title')).toEqual([spaced(written.title)]);
    expect(styled(document, 'Heading1')).toEqual(one.fields.map(({ label }) => spaced(label)));
    const tables = one.fields.filter((field) => field.kind === 'table');
    expect(all(document, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(shown)))).toEqual(tables.map(({ columns, rows }) => [columns, ...rows].map((row) => row.map(spaced))));
    expect(all(document, 'w:tbl').map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tblHeader').length))).toEqual(tables.map(({ rows }) => [1, ...rows.map(() => 0)]));
    expect(all(document, 'w14:checked').map((box) => box.attributes['w14:val'])).toEqual(one.fields.flatMap((field) => (field.kind === 'checklist' ? field.items.map(({ ticked }) => (ticked ? '1' : '0')) : [])));
    expect(all(document, 'w:numPr').length).toBe(one.fields.flatMap((field) => (field.kind === 'list' ? field.rows : [])).length);
  });
}

test('a document where nothing is written is a form: what to write, lines to write on and empty rows', async () => {
  for (const written of writable) {
    const one = exported(written, {});
    const { document, text } = await open([one], about);
    expect(text).toContain(spaced(one.intro));
    expect(styled(document, 'AttSkriva').length).toBe(3 * one.fields.filter(({ kind }) => kind === 'text' || kind === 'list').length);
    for (const table of all(document, 'w:tbl')) expect(all(table, 'w:tr').length).toBe(4);
  }
});

test('the whole workbook is one file: a list that leads to every document, and each workbook document on pages of its own', async () => {
  const documents = writable.map((written) => exported(written, exampleOf(written)));
  const { document, files } = await open(documents, about);
  expect(styled(document, 'Title')).toEqual(['Arbetsboken']);
  expect(styled(document, 'Heading1')).toEqual(['Innehåll', ...documents.map(({ title }) => spaced(title))]);
  expect(styled(document, 'Heading2')).toEqual(documents.flatMap(({ fields }) => fields.map(({ label }) => spaced(label))));
  const pages = all(document, 'w:p').filter((paragraph) => all(paragraph, 'w:pageBreakBefore').some((mark) => mark.attributes['w:val'] !== 'false')).map(shown);
  expect(pages).toEqual(expect.arrayContaining(documents.filter(({ kind }) => kind === 'Arbetsblad').map(({ title }) => spaced(title))));
  expect(pages.length).toBeLessThan(documents.length);
  const places = all(document, 'w:bookmarkStart').map((place) => place.attributes['w:name']);
  expect(all(document, 'w:hyperlink').map((link) => link.attributes['w:anchor'])).toEqual(places);
  expect(new Set(places).size).toBe(documents.length);
  expect(files.get('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
});

test('the file is in Swedish, has its title, and names nobody', async () => {
  const { files } = await open([exported(writable[0]!, {})], about);
  const properties = parse(files.get('docProps/core.xml')!);
  expect(all(properties, 'dc:title').map(shown)).toEqual([writable[0]!.title]);
  expect(all(properties, 'dc:creator').length + all(properties, 'cp:lastModifiedBy').length).toBe(0);
  expect(all(parse(files.get('word/styles.xml')!), 'w:lang')[0]!.attributes['w:val']).toBe('sv-SE');
});

test('text whose question is gone comes last, under a heading of its own', async () => {
  const { document, text } = await open([exported(writable[0]!, { borta: 'Kvar & hel' })], about);
  expect(styled(document, 'Heading1').at(-1)).toBe('Tidigare text');
  expect(text).toMatch(/Kvar & hel$/);
});
