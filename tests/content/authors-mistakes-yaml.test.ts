/** An author writes text in YAML that the format or the course takes for something else. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../src/content/problem.ts';
import { parseYaml } from '../../src/content/yaml-file.ts';
import { text } from '../../src/course/schemas.ts';

const schema = z.strictObject({ title: text, lead: text.optional() });

function saidOf(source: string): Problem[] {
  const problems: Problem[] = [];
  parseYaml(source, 'ny.yaml', schema, (problem) => void problems.push(problem));
  return problems;
}

for (const [what, source, wayOut] of [
  ['text with a colon', 'title: Ja: nej\n', 'put the text in quotes if it holds ": "'],
  ['a field that is indented too far', 'title: Ja\n  lead: Nej\n', 'let fields that belong together begin in the same column'],
  ['a field that is indented too little', 'title: >-\n  Ja\n lead: Nej\n', 'let fields that belong together begin in the same column'],
  ['text that begins with @', 'title: @ja\n', 'put the text in quotes'],
  ['text that begins with *', 'title: *ja\n', 'put the text in quotes'],
  ['text that begins with a quotation', 'title: "Ja" sade hon\n', 'put the text in quotes, all of it'],
  ['a tab', 'title: Ja\n\tlead: Nej\n', 'indent with spaces'],
  ['a field twice', 'title: Ja\ntitle: Nej\n', 'write the field once'],
] as const) {
  test(what, () => {
    expect(saidOf(source)).toMatchObject([{ file: expect.stringMatching(/^ny\.yaml:[123]$/), field: 'the YAML', message: expect.stringContaining(wayOut) }]);
  });
}

for (const markup of ['Ett **viktigt** ord', 'Ett <Term id="ord">ord</Term>', 'Ett ord</b>', 'Läs [mer](/ordlista/)']) {
  test(`markup in text: ${markup}`, () => {
    expect(saidOf(`title: '${markup}'\n`)).toMatchObject([{ file: 'ny.yaml:1', field: 'title', value: markup, message: expect.stringContaining('is plain text; no markup') }]);
  });
}

test('signs that are no markup may stand in text', () => {
  expect(saidOf('title: "3 < 4, 2 * 3, [sic] (så)"\n')).toEqual([]);
});
