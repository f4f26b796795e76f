/** What one file says of another: every id, tag and link must lead somewhere. */
import type { Statement } from '../course/reference-schemas.ts';
import { lessonAnchors } from './lesson-anchors.ts';
import type { Content, Exercise, Lesson, Module } from './model.ts';
import type { Problem } from './problem.ts';
import type { Path } from './yaml-place.ts';

/** Where something stands: a path in a YAML file, or a line of a lesson and what is there. */
type Place = { file: string; path: Path } | { file: string; field: string };
export type ReferenceProblem = Place & Pick<Problem, 'value' | 'message' | 'known'>;
type Report = (problem: ReferenceProblem) => void;

/** A file of statements, as read. */
export interface StatementFile { file: string; statements: Statement[] }

/** Pages that every edition has, beside those of modules and lessons. Lessons may link to them. */
export const fixedPages = ['/', '/moduler/', '/ordlista/', '/kallor/', '/metoder/', '/dialoger/', '/din-vag/', '/for-dig-som-beslutar/', '/sok/', '/stod/', '/tillganglighet/', '/integritet/', '/om/'];

/** The addresses that a lesson may link to, without what follows `#`. */
export function pageAddresses({ modules, methods }: Pick<Content, 'modules' | 'methods'>): string[] {
  return [...fixedPages, ...methods.map(({ id }) => `/metoder/${id}/`), ...modules.flatMap((module) => [`/moduler/${module.id}/`, ...module.lessons.map((lesson) => `/moduler/${lesson.id}/`)])];
}

export function checkReferences(content: Content, statementFiles: StatementFile[], report: Report): void {
  const check = checksOf(content, report);
  const { must, cites, unique } = check;
  const termIds = content.terms.map((term) => term.id);
  const sourceIds = content.sources.map((source) => source.id);
  const partIds = content.course.parts.map((part) => part.id);

  unique(partIds, (index) => ({ file: 'content/course.yaml', path: ['parts', index, 'id'] }));
  unique(termIds, (index) => ({ file: 'content/glossary.yaml', path: [index, 'id'] }));
  unique(content.terms.map(({ term }) => term), (index) => ({ file: 'content/glossary.yaml', path: [index, 'term'] }), 'another entry explains this term; make one of the two');
  unique(sourceIds, (index) => ({ file: 'content/sources.yaml', path: [index, 'id'] }));
  unique(content.methods.map(({ id }) => id), (index) => ({ file: 'content/methods.yaml', path: [index, 'id'] }));
  unique(content.support.map(({ id }) => id), (index) => ({ file: 'content/support.yaml', path: [index, 'id'] }));
  unique(content.modules.map(({ id }) => id), (index) => ({ file: content.modules[index]!.file, field: 'the folder' }));
  unique(content.modules.map(({ number }) => String(number)), (index) => ({ file: content.modules[index]!.file, field: 'the folder' }), 'two modules have this number; give each its own');
  const placed = statementFiles.flatMap(({ file, statements }) => statements.map(({ id }, index) => ({ id, place: { file, path: [index, 'id'] } })));
  unique(placed.map(({ id }) => id), (index) => placed[index]!.place);

  for (const { file, statements } of statementFiles) {
    for (const { id, sources } of statements) sources.forEach((source, index) => must(sourceIds, source, { file, path: [id, 'sources', index] }, 'source'));
  }
  for (const term of content.terms) {
    cites(term.statements, 'content/glossary.yaml', [term.id, 'statements']);
    term.see.forEach((id, index) => {
      const place = { file: 'content/glossary.yaml', path: [term.id, 'see', index] };
      if (id === term.id) report({ ...place, value: id, message: 'is this entry itself; name other terms' });
      else must(termIds, id, place, 'term');
    });
  }
  for (const method of content.methods) cites(method.statements, 'content/methods.yaml', [method.id, 'statements']);
  for (const line of content.support) cites(line.statements, 'content/support.yaml', [line.id, 'statements']);

  const moduleIds = content.modules.map(({ id }) => id);
  const { roles, steps } = content.path;
  unique(roles.map(({ id }) => id), (index) => ({ file: 'content/path.yaml', path: ['roles', index, 'id'] }));
  unique(steps.map(({ id }) => id), (index) => ({ file: 'content/path.yaml', path: ['steps', index, 'id'] }));
  roles.forEach((role) => role.first.forEach((id, index) => must(moduleIds, id, { file: 'content/path.yaml', path: ['roles', role.id, 'first', index] }, 'module')));
  for (const { id, first } of roles) unique(first, (index) => ({ file: 'content/path.yaml', path: ['roles', id, 'first', index] }), 'this module stands here already; write it once');
  unique(steps.map(({ module }) => module), (index) => ({ file: 'content/path.yaml', path: ['steps', index, 'module'] }), 'another step has this module; write one step for each');
  steps.forEach((step) => must(moduleIds, step.module, { file: 'content/path.yaml', path: ['steps', step.id, 'module'] }, 'module'));

  for (const module of content.modules) {
    must(partIds, module.part, { file: module.file, path: ['part'] }, 'part in course.yaml');
    checkModule(module, report, check);
    for (const lesson of module.lessons) checkLesson(lesson, module, content, report, must);
    for (const exercise of module.exercises) checkExercise(exercise, module, check);
  }
}

/** The three questions that are asked everywhere: does it exist, is it a statement, is it the only one? */
function checksOf(content: Content, report: Report) {
  const must = (known: readonly string[], value: string, place: Place, what: string) => {
    if (!known.includes(value)) report({ ...place, value, message: `there is no such ${what}`, known });
  };
  const cites = (ids: readonly string[], file: string, path: Path) =>
    ids.forEach((id, index) => must([...content.statements.keys()], id, { file, path: [...path, index] }, 'statement'));
  const unique = (ids: string[], placeOf: (index: number) => Place, message = 'this id is used twice; give each its own') =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) report({ ...placeOf(index), value: id, message });
    });
  return { must, cites, unique };
}

type Checks = ReturnType<typeof checksOf>;

function checkModule(module: Module, report: Report, { must, unique }: Checks): void {
  const workshopFile = module.file.replace('module.yaml', 'workshop.yaml');
  const names = module.exercises.map(nameOf);
  unique(module.objectives.map(({ id }) => id), (index) => ({ file: module.file, path: ['objectives', index, 'id'] }));
  unique(module.lessons.map(({ id }) => id), (index) => ({ file: module.lessons[index]!.file, field: 'the file' }));
  unique(module.lessons.map(({ file }) => /(\d+)-[^/]*$/.exec(file)![1]!), (index) => ({ file: module.lessons[index]!.file, field: 'the file' }), 'two lessons have this number; give each its own');
  unique(module.workshop.steps.map(({ id }) => id), (index) => ({ file: workshopFile, path: ['steps', index, 'id'] }));
  if (module.drawing) must(Object.keys(module.pictures), module.drawing, { file: module.file, path: ['drawing'] }, 'drawing in the folder');
  module.workshop.steps.forEach((step, index) => {
    if (step.exercise) must(names, step.exercise, { file: workshopFile, path: ['steps', index, 'exercise'] }, 'exercise in this module');
  });
  const placed = module.lessons.flatMap((lesson) => lesson.exercises.map((exercise) => exercise.id));
  for (const exercise of module.exercises) {
    const times = placed.filter((id) => id === exercise.id).length;
    if (times === 1) continue;
    const message = times === 0 ? `no lesson places it; write <Exercise id="${nameOf(exercise)}" /> where it belongs` : 'it is placed more than once; place it once';
    report({ file: exercise.file, field: 'the file', value: nameOf(exercise), message });
  }
}

function checkLesson(lesson: Lesson, module: Module, content: Content, report: Report, must: Checks['must']): void {
  const known = {
    Cite: ['statement', [...content.statements.keys()]],
    Term: ['term', content.terms.map((term) => term.id)],
    Exercise: ['exercise in this module', module.exercises.map(nameOf)],
  } as const;
  for (const { tag, id, line } of lesson.tags) must(known[tag][1], id, { file: `${lesson.file}:${line}`, field: `<${tag} id>` }, known[tag][0]);
  if (lesson.exercises.length > 1 && lesson.exercises.some(({ type }) => type === 'scenario')) {
    report({ file: lesson.file, field: 'the file', message: 'a scenario stands alone in its lesson, which its own pages belong to; place the other exercises elsewhere' });
  }
  for (const { url, line } of lesson.links) {
    if (/^(https?:|mailto:|tel:)/.test(url)) continue;
    const [address, fragment] = url.split('#') as [string, string?];
    const page = address || `/moduler/${lesson.id}/`;
    const place = { file: `${lesson.file}:${line}`, field: 'the link' };
    if (page.includes('?')) {
      report({ ...place, value: url, message: `links in lessons have no query; write ${page.split('?')[0]}` });
      continue;
    }
    must(pageAddresses(content), page, place, 'page');
    if (page === '/ordlista/' && fragment) must(known.Term[1], fragment, place, 'term on /ordlista/');
    if (page === '/metoder/' && fragment) must(content.methods.map(({ id }) => id), fragment, place, 'method on /metoder/');
    const target = content.modules.flatMap(({ lessons }) => lessons).find(({ id }) => page === `/moduler/${id}/`);
    if (target && fragment) must(lessonAnchors(target), fragment, place, `heading or exercise on ${page}`);
  }
}

function checkExercise(exercise: Exercise, module: Module, { must, cites }: Checks): void {
  const { file } = exercise;
  if ('sources' in exercise) cites(exercise.sources, file, ['sources']);
  if (exercise.type === 'quiz') {
    exercise.questions.forEach((question, index) => {
      const path = ['questions', index];
      cites(question.sources, file, [...path, 'sources']);
      must(module.objectives.map(({ id }) => id), question.objective, { file, path: [...path, 'objective'] }, 'objective in module.yaml');
      must(module.lessons.map(({ id }) => id.split('/')[1]!), question.lesson, { file, path: [...path, 'lesson'] }, 'lesson in this module');
    });
  }
  if (exercise.type === 'picture') {
    const drawing = module.pictures[exercise.picture];
    must(Object.keys(module.pictures), exercise.picture, { file, path: ['picture'] }, 'drawing in the folder');
    const drawn = [...(drawing ?? '').matchAll(/data-part="([^"]+)"/g)].map((match) => match[1]!);
    exercise.parts.forEach((part, index) => {
      if (drawing) must(drawn, part.id, { file, path: ['parts', index, 'id'] }, `data-part in ${exercise.picture}`);
      cites(part.sources, file, ['parts', index, 'sources']);
    });
  }
  if (exercise.type === 'scenario') {
    exercise.debrief.turningPoints.forEach((point, index) => cites(point.sources, file, ['debrief', 'turningPoints', index, 'sources']));
    exercise.debrief.lessons.forEach((lesson, index) => cites(lesson.sources, file, ['debrief', 'lessons', index, 'sources']));
  }
}

/** What an exercise is called within its module: its file's name without the ending. */
export function nameOf(exercise: Exercise): string {
  return exercise.id.split('/')[1]!;
}
