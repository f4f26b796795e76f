import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldNames, type SearchGroup } from '../../src/course/search/document.ts';
import { excerptOf, markedWords } from '../../src/course/search/excerpt.ts';
import { Library } from '../../src/course/search/library.ts';
import { packPostings, packTerms, unpackPostings, unpackTerms } from '../../src/course/search/postings.ts';
import { stemOf } from '../../src/course/search/swedish.ts';
import { libraryOf } from './search-library.ts';

const groups: SearchGroup[] = [
  {
    where: 'Avsnitt i modul 1, Grunden',
    base: '/moduler/grunden/',
    documents: [
      { end: 'polisen/', title: 'Polisen och kommunen', sections: [{ heading: '', text: 'Hur de hjälps åt.' }, { heading: 'Kommunpoliserna', anchor: 'kommunpoliserna', text: 'Kommunpoliserna känner orten. De delar sin lägesbild med kommunen.' }] },
      { end: 'kaffet/', title: 'Vid kaffet', sections: [{ heading: 'Tystnaden', anchor: 'tystnaden', text: 'Ingen skrattade åt skämtet. Våldet nämndes inte.' }] },
      { end: 'vem-gor-vad/', title: 'Vem gör vad', sections: [{ heading: '', text: 'Kommunerna beslutar om förändringar.' }] },
    ],
  },
  {
    where: 'Ordlistan',
    base: '/ordlista/#',
    documents: [
      { end: 'forankring', title: 'förankring', forms: ['stöd i ledningen'], sections: [{ heading: '', text: 'Att de som beslutar känner till arbetet.' }] },
      { end: 'askadare', title: 'åskådare', forms: ['vittne'], sections: [{ heading: '', text: 'Den som ser något utan att själv vara med.' }] },
      { end: 'morkertal', title: 'mörkertal', sections: [{ heading: '', text: 'Det som inte syns i statistiken, en del av lägesbilden.' }] },
    ],
  },
];

async function find(query: string): Promise<string[]> {
  return (await libraryOf(groups).library.search(query)).hits.map((hit) => hit.address);
}

test.each([
  ['mörkertalet', '/ordlista/#morkertal'],
  ['åskådarnas', '/ordlista/#askadare'],
  ['våld', '/moduler/grunden/kaffet/'],
  ['förändringen', '/moduler/grunden/vem-gor-vad/'],
])('the inflected form %s finds its word', async (query, address) => {
  expect((await find(query))[0]).toBe(address);
});

test.each([
  ['morkertal', '/ordlista/#morkertal'],
  ['askadare', '/ordlista/#askadare'],
  ['FÖRANKRING', '/ordlista/#forankring'],
  ['mo\u0308rkertal', '/ordlista/#morkertal'],
])('dots, rings and case do not matter in %s', async (query, address) => {
  expect((await find(query))[0]).toBe(address);
});

test.each([
  ['mörkertall', '/ordlista/#morkertal'],
  ['åskårade', '/ordlista/#askadare'],
  ['förrankring', '/ordlista/#forankring'],
])('the misspelt %s finds what was meant, and is said not to be in the course', async (query, address) => {
  const { hits, near } = await libraryOf(groups).library.search(query);
  expect(hits[0]?.address).toBe(address);
  expect(near).toEqual([query]);
});

test('a word that is in the course is not taken for another that is nearly the same', async () => {
  expect((await libraryOf(groups).library.search('polis')).near).toEqual([]);
});

test('part of a compound finds it, and two words written apart find the compound', async () => {
  expect(await find('kommunpolis')).toEqual(['/moduler/grunden/polisen/']);
  expect(await find('kommun polis')).toEqual(['/moduler/grunden/polisen/']);
  expect(await find('polis')).toEqual(['/moduler/grunden/polisen/']);
  expect((await find('mörkertalsutredning'))[0]).toBe('/ordlista/#morkertal');
  expect((await find('polisstöd')).slice(0, 2)).toEqual(['/moduler/grunden/polisen/', '/ordlista/#forankring']);
});

test('an everyday word finds the official one through its forms', async () => {
  expect((await find('vittnen'))[0]).toBe('/ordlista/#askadare');
  expect((await find('stöd från ledningen'))[0]).toBe('/ordlista/#forankring');
});

test('a verb finds its noun and a noun its verb', async () => {
  expect((await find('förankra'))[0]).toBe('/ordlista/#forankring');
  expect((await find('beslut'))[0]).toBeDefined();
});

test('a page with all the words comes before pages with one of them', async () => {
  expect((await find('kommunens lägesbild'))[0]).toBe('/moduler/grunden/polisen/');
});

test('a title of nothing but small words is found by them', async () => {
  expect((await find('vem gör vad'))[0]).toBe('/moduler/grunden/vem-gor-vad/');
});

test.each(['', '   ', '*', '~', '+', '-', ':', '"', '😀', 'title:', '~2 ^10 *:*', '+ - * ~ ^'])('the query %j is taken as words and finds nothing', async (query) => {
  expect(await find(query)).toEqual([]);
});

test.each(['title:mörkertal', 'mörkertal*', '~mörkertal', '+mörkertal^10', '-mörkertal', '(mörkertal)', '"mörkertal"'])('signs around a word do not matter in %s', async (query) => {
  expect((await find(query))[0]).toBe('/ordlista/#morkertal');
});

test('no query makes the search throw', async () => {
  const { library } = libraryOf(groups);
  await fc.assert(fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('constructor', '__proto__', 'toString')), async (query) => {
    expect(Array.isArray((await library.search(query)).hits)).toBe(true);
  }), { numRuns: 60 });
});

test('the register and the words of the letters asked for are fetched, each once', async () => {
  const { library, fetched } = libraryOf(groups);
  await library.search('lägesbild');
  await library.search('lägesbilden och statistik');
  expect(fetched).toEqual(['register', 'ord/l', 'ord/s']);
});

test('what could not be fetched is asked for again', async () => {
  const { library } = libraryOf(groups);
  let online = false;
  const shaky = new Library(async (name) => {
    if (!online) throw new Error('offline');
    return name === 'register' ? library.prepare() : { terms: '', postings: '' };
  });
  await expect(shaky.search('mörkertal')).rejects.toThrow('offline');
  online = true;
  expect((await shaky.search('mörkertal')).hits).toHaveLength(1);
});

test('an excerpt shows the section where the words stand, with them marked', async () => {
  const { library } = libraryOf(groups);
  const { hits } = await library.search('lagesbilder');
  const excerpts = await Promise.all(hits.map((hit) => library.excerpt(hit)));
  expect(excerpts.find((excerpt) => excerpt.heading === 'Kommunpoliserna')).toEqual({
    heading: 'Kommunpoliserna',
    anchor: 'kommunpoliserna',
    pieces: [{ text: 'De delar sin ', found: false }, { text: 'lägesbild', found: true }, { text: ' med kommunen.', found: false }],
  });
});

test('an excerpt of a long text is short and keeps whole words', () => {
  const words = Array.from({ length: 200 }, (_, index) => `ord${index}`);
  const { pieces } = excerptOf([{ heading: '', text: words.join(' ') }], new Set(['ord100']));
  const text = pieces.map((piece) => piece.text).join('');
  expect(text.length).toBeLessThan(250);
  expect(text).toMatch(/^… .* ord100 .* …$/);
  expect(text.split(' ').slice(1, -1).every((word) => words.includes(word))).toBe(true);
});

test('with no found word in the text, the excerpt is its beginning', () => {
  expect(excerptOf([{ heading: '', text: 'Början av texten.' }], new Set(['annat'])).pieces).toEqual([{ text: 'Början av texten.', found: false }]);
});

test('marking leaves the text as it was', () => {
  const text = 'Åskådaren, och åskådarens vän; en åskådare!';
  const pieces = markedWords(text, new Set([stemOf('åskådare')]));
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(['Åskådaren', 'åskådarens', 'åskådare']);
});

test('stems and numbers come out of the files as they went in', () => {
  const terms = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,40}$/), { maxLength: 40 }).map((list) => list.sort());
  fc.assert(fc.property(terms, (list) => {
    expect(unpackTerms(packTerms(list))).toEqual(list);
  }));
  const numbers = fc.uniqueArray(fc.nat(3000), { minLength: 1, maxLength: 30 }).map((list) => list.sort((a, b) => a - b));
  const posting = fc.record(Object.fromEntries(fieldNames.map((field) => [field, numbers])), { requiredKeys: [] });
  fc.assert(fc.property(fc.array(posting), (list) => {
    const packed = packPostings(list);
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
    expect(unpackPostings(packed)).toEqual(list);
  }));
});
