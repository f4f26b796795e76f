import { expect, test } from 'vitest';
import { content } from '../../src/content/index.ts';
import { papersOf } from '../../src/workshop/papers.ts';

test('the handouts are the agenda’s exercises in its order, each once, and then the other documents', () => {
  const exercises = [{ id: 'm/dokument', type: 'workbook' }, { id: 'm/andra', type: 'sort' }, { id: 'm/forsta', type: 'choice' }, { id: 'm/blad', type: 'workbook' }];
  const steps = [{ exercise: 'forsta' }, {}, { exercise: 'blad' }, { exercise: 'andra' }, { exercise: 'forsta' }];
  expect(papersOf(steps, exercises).map((paper) => paper.id)).toEqual(['m/forsta', 'm/blad', 'm/andra', 'm/dokument']);
});

test('every workshop’s steps and sheets have addresses of their own', () => {
  for (const module of content.modules) {
    const ids = module.workshop.steps.map((step) => step.id);
    const clashes = ids.filter((id) => ids.some((other) => other !== id && id.startsWith(`${other}-`)));
    expect(clashes, module.id).toEqual([]);
  }
});
