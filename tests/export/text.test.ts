import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain } from '../../src/export/plain.ts';
import { toText } from '../../src/export/text.ts';
import { about, exampleOf, exported, filled, writable } from './documents.ts';

const spaced = (text: string) => plain(text).replace(/\s+/g, ' ').trim();

for (const written of writable) {
  test(`${written.id}: whatever is written stands once in the text file, under its question`, () => {
    fc.assert(
      fc.property(filled(written), ({ words, texts }) => {
        const one = exported(written, words);
        const text = toText([one], about);
        for (const part of texts) expect(spaced(text).split(spaced(part)).length - 1, part).toBe(1);
        for (const { label } of one.fields) expect(text).toContain(`\n${spaced(label)}\n${'-'.repeat(Math.min(spaced(label).length, 60))}\n`);
      }),
      { numRuns: 20 },
    );
  });
}

test('a document reads well without any program but the simplest', () => {
  const plan = {
    id: 'x/plan', title: 'Plan', kind: 'Arbetsblad', module: 'Att leda', intro: 'Skriv kort.', whose: 'Teamets', at: '2026-11-20',
    left: ['Gammalt'],
    fields: [
      { kind: 'text' as const, label: 'Uppdraget', text: 'Vi börjar i höst.\n\nKommunchefen vet.' },
      { kind: 'list' as const, label: 'Löften', rows: ['Ett\noch mer', 'Två'] },
      { kind: 'table' as const, label: 'Faser', columns: ['När', 'Vad'], rows: [['Vecka 6', 'Möte\nmed fika'], ['', 'Slut']] },
      { kind: 'checklist' as const, label: 'Klart?', items: [{ text: 'Beslutat', ticked: true }, { text: 'Känt', ticked: false }] },
      { kind: 'text' as const, label: 'Efteråt', text: ' ' },
    ],
  };
  expect(toText([plan], about)).toBe(`Plan
====
Arbetsblad. Teamets. Ur modulen Att leda. Ändrat den 20 november 2026.

Uppdraget
---------

Vi börjar i höst.

Kommunchefen vet.

Löften
------

- Ett
  och mer
- Två

Faser
-----

När: Vecka 6
Vad:
  Möte
  med fika

När:
Vad: Slut

Klart?
------

[x] Beslutat
[ ] Känt

Efteråt
-------

Inte ifyllt.

Tidigare text
-------------

Gammalt
`);
});

test('several documents follow each other after the title and the day', () => {
  const text = toText(writable.map((written) => exported(written, exampleOf(written))), about);
  expect(text.startsWith('Arbetsboken\n===========\n22 november 2026\n\n\n')).toBe(true);
  const places = writable.map(({ title }) => text.indexOf(`\n\n\n${title}\n===`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
