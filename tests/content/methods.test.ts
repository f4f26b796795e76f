import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { facetNames, facets } from '../../src/course/methods/facets.ts';
import { choicesOf, lessonsAbout, splitSummary } from '../../src/site/methods.ts';
import { lix, wordsOf } from './lix.ts';

for (const method of content.methods) {
  test(`${method.id} rests on at least one firm statement`, () => {
    expect(method.statements.map((id) => content.statements.get(id)!.strength)).toContain('firm');
  });

  test(`${method.id} is one line in the list, and easy to read`, () => {
    expect(wordsOf(splitSummary(method).first).length).toBeLessThanOrEqual(35);
    expect(lix([method.summary, method.scaleWhy, method.evidence, method.demands].join(' '))).toBeLessThanOrEqual(50);
  });
}

test('every method is linked from a lesson', () => {
  expect(content.methods.map(({ id }) => id).filter((id) => lessonsAbout(id).length === 0)).toEqual([]);
});

test('only the levels of a scale that no method has reached are without one', () => {
  const without = facetNames.flatMap((facet) => Object.keys(facets[facet]).filter((id) => !choicesOf(facet).includes(id)).map((id) => `${facet}=${id}`));
  expect(without.filter((one) => !/^skala=[1-4]$|^ambition=forskning$/.test(one))).toEqual([]);
});
