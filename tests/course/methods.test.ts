import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facetNames, facets, type Facet } from '../../src/course/methods/facets.ts';
import { filterMethods, longest, paramsOf, queryFrom, type Findable } from '../../src/course/methods/filter.ts';

const method = (text: string, given: Partial<Record<Facet, string[]>>): Findable => ({ text, facets: { niva: ['universell'], arena: ['hela-kommunen'], ambition: ['obedomd'], skala: ['obedomd'], slag: ['arbetssatt'], ...given } });
const methods = [
  method('Åskådaransats, för alla', { arena: ['grundskola', 'arbetsplats'], ambition: ['grundlaggande'] }),
  method('Machofabriken om normer, för unga', { arena: ['grundskola', 'forening'], slag: ['material'], skala: ['5'] }),
  method('Samtal om föräldraskap', { niva: ['selektiv'], arena: ['vard'] }),
];
const found = (address: string) => filterMethods(methods, queryFrom(new URLSearchParams(address))).map(({ text }) => text.split(/[ ,]/)[0]);

test('nothing asked for is every method', () => {
  expect(found('')).toHaveLength(3);
});

test('one choice or the other within a list, and all lists at once', () => {
  expect(found('arena=vard&arena=forening')).toEqual(['Machofabriken', 'Samtal']);
  expect(found('arena=grundskola&slag=material')).toEqual(['Machofabriken']);
  expect(found('arena=vard&niva=universell')).toEqual([]);
});

test('the beginning of a word is enough, in any case and without å, ä and ö, and every word must be there', () => {
  expect(found('sok=askad')).toEqual(['Åskådaransats']);
  expect(found('sok=FÖR%C3%84LD')).toEqual(['Samtal']);
  expect(found('sok=foraldr+samt')).toEqual(['Samtal']);
  expect(found('sok=normer+alla')).toEqual([]);
});

test('a word is found within a compound from four letters, and without its ending when nothing has it', () => {
  expect(found('sok=ansats')).toEqual(['Åskådaransats']);
  expect(found('sok=aft')).toEqual([]);
  expect(found('sok=fabrikerna')).toEqual(['Machofabriken']);
  expect(found('sok=samtalets')).toEqual(['Samtal']);
  expect(found('sok=skidor')).toEqual([]);
  expect(filterMethods([method('Killar', {}), method('Skillnader', {})], queryFrom(new URLSearchParams('sok=kille')))).toMatchObject([{ text: 'Killar' }]);
});

test('a search without letters asks for nothing', () => {
  for (const words of ['%25', '***', '%20%C2%B4']) expect(found(`sok=${words}`)).toHaveLength(3);
  expect(String(paramsOf(queryFrom(new URLSearchParams('sok=***&niva=hoppsan'))))).toBe('');
});

test('what is no choice is left out of the query', () => {
  expect(queryFrom(new URLSearchParams('niva=universell&niva=universell&niva=hög&arena=toString&q=x'))).toEqual({ words: '', chosen: { niva: ['universell'], arena: [], ambition: [], skala: [], slag: [] } });
});

test('a query is written as a form would send it', () => {
  expect(String(paramsOf(queryFrom(new URLSearchParams('sok=%20om%20%20n%C3%A5got&arena=forening&niva=selektiv&arena=fritid'))))).toBe('niva=selektiv&arena=fritid&arena=forening&sok=om+n%C3%A5got');
});

const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...facetNames, 'sok'), fc.string()), fc.oneof(fc.constantFrom(...facetNames.flatMap((facet) => Object.keys(facets[facet]))), fc.string({ unit: 'binary', maxLength: 2 * longest }))));

test('any address gives a valid query, which comes back the same from the address it is written as', () => {
  fc.assert(
    fc.property(fc.oneof(pairs.map((list) => new URLSearchParams(list)), fc.string({ unit: 'binary' }).map((text) => new URLSearchParams(text))), (params) => {
      const query = queryFrom(params);
      for (const facet of facetNames) for (const id of query.chosen[facet]) expect(Object.keys(facets[facet])).toContain(id);
      expect([...query.words].length).toBeLessThanOrEqual(longest);
      expect(queryFrom(new URLSearchParams(String(paramsOf(query))))).toEqual(query);
      expect(filterMethods(methods, query).every((one) => methods.includes(one))).toBe(true);
    }),
  );
});
