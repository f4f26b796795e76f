/** What one file says of another: every id, tag and link must lead somewhere. */
import type { Statement } from '../course/schemas.ts';
import type { Content, Exercise, Lesson, Module } from './read.ts';
import type { Problem } from './problem.ts';

type Report = (problem: Problem) => void;
type Checked = Content & { statementList: Statement[] };

/** Pages that every edition has, beside those of modules and lessons. Lessons may link to them. */
export const fixedPages = ['/', '/moduler/', '/ordlista/', '/kallor/', '/metoder/', '/sok/', '/stod/', '/tillganglighet/', '/om/'];

/** The addresses that a lesson may link to, without what follows `#`. */
export function pageAddresses(modules: Module[]): string[] {
  return [...fixedPages, ...modules.flatMap((module) => [`/moduler/${module.id}/`, ...module.lessons.map((lesson) => `/moduler/${lesson.id}/`)])];
}

export function checkReferences(content: Checked, report: Report): void {
  const statementIds = content.statementList.map((statement) => statement.id);
  const termIds = content.terms.map((term) => term.id);
  const sourceIds = content.sources.map((source) => source.id);
  const addresses = pageAddresses(content.modules);

  const must = (known: readonly string[], value: string, file: string, field: string, what: string) => {
    if (!known.includes(value)) report({ file, field, value, message: `there is no such ${what}`, known });
  };
  const cites = (ids: readonly string[], file: string, field: string) =>
    ids.forEach((id, index) => must(statementIds, id, file, `${field}[${index}]`, 'statement'));
  const unique = (ids: string[], file: string, what: string) =>
    ids.forEach((id, index) => {
      if (ids.indexOf(id) < index) report({ file, field: 'id', value: id, message: `two ${what} have this id; give each its own` });
    });

  unique(statementIds, 'content/statements', 'statements');
  unique(termIds, 'content/glossary.yaml', 'terms');
  unique(sourceIds, 'content/sources.yaml', 'sources');
  unique(content.modules.map((module) => module.id), 'content/modules', 'modules');

  for (const statement of content.statementList) statement.sources.forEach((id) => must(sourceIds, id, 'content/statements', `${statement.id}.sources`, 'source'));
  for (const term of content.terms) {
    cites(term.statements, 'content/glossary.yaml', `${term.id}.statements`);
    term.see.forEach((id) => must(termIds, id, 'content/glossary.yaml', `${term.id}.see`, 'term'));
  }
  for (const method of content.methods) cites(method.statements, 'content/methods.yaml', `${method.id}.statements`);
  for (const line of content.support) cites(line.statements, 'content/support.yaml', `${line.id}.statements`);

  for (const module of content.modules) {
    must(content.course.parts.map((part) => part.id), module.part, module.file, 'part', 'part in course.yaml');
    checkModule(module, report, must);
    for (const lesson of module.lessons) checkLesson(lesson, module, { statementIds, termIds, addresses }, must);
    for (const exercise of module.exercises) checkExercise(exercise, module, cites, report, must);
  }
}

type Must = (known: readonly string[], value: string, file: string, field: string, what: string) => void;

function checkModule(module: Module, report: Report, must: Must): void {
  const workshopFile = module.file.replace('module.yaml', 'workshop.yaml');
  const names = module.exercises.map(nameOf);
  module.workshop.steps.forEach((step, index) => {
    if (step.exercise) must(names, step.exercise, workshopFile, `steps[${index}].exercise`, 'exercise in this module');
    if (module.workshop.steps.findIndex((other) => other.id === step.id) < index) {
      report({ file: workshopFile, field: `steps[${index}].id`, value: step.id, message: 'two steps have this id; give each its own' });
    }
  });
  const placed = module.lessons.flatMap((lesson) => lesson.exercises.map((exercise) => exercise.id));
  for (const exercise of module.exercises) {
    const times = placed.filter((id) => id === exercise.id).length;
    if (times !== 1) {
      report({
        file: exercise.file,
        field: 'the file',
        value: nameOf(exercise),
        message: times === 0 ? `no lesson places it; write <Exercise id="${nameOf(exercise)}" /> where it belongs` : 'it is placed twice; place it once',
      });
    }
  }
}

function checkLesson(lesson: Lesson, module: Module, known: { statementIds: string[]; termIds: string[]; addresses: string[] }, must: Must): void {
  const byTag = { Cite: ['statement', known.statementIds], Term: ['term', known.termIds], Exercise: ['exercise in this module', module.exercises.map(nameOf)] } as const;
  for (const use of lesson.tags) {
    const [what, ids] = byTag[use.tag];
    must(ids, use.id, `${lesson.file}:${use.line}`, `<${use.tag} id>`, what);
  }
  for (const link of lesson.links) {
    if (/^(https?:|mailto:|tel:|#)/.test(link.url)) continue;
    must(known.addresses, link.url.replace(/#.*$/, ''), `${lesson.file}:${link.line}`, 'the link', 'page');
  }
}

function checkExercise(exercise: Exercise, module: Module, cites: (ids: readonly string[], file: string, field: string) => void, report: Report, must: Must): void {
  if ('sources' in exercise) cites(exercise.sources, exercise.file, 'sources');
  if (exercise.type === 'quiz') {
    exercise.questions.forEach((question, index) => {
      cites(question.sources, exercise.file, `questions[${index}].sources`);
      must(module.objectives.map((objective) => objective.id), question.objective, exercise.file, `questions[${index}].objective`, 'objective in module.yaml');
      must(module.lessons.map((lesson) => lesson.id.split('/')[1]!), question.lesson, exercise.file, `questions[${index}].lesson`, 'lesson in this module');
    });
  }
  if (exercise.type === 'picture') {
    const drawing = module.pictures[exercise.picture];
    if (drawing === undefined) report({ file: exercise.file, field: 'picture', value: exercise.picture, message: 'there is no such drawing in the folder', known: Object.keys(module.pictures) });
    const drawn = [...(drawing ?? '').matchAll(/data-part="([^"]+)"/g)].map((match) => match[1]!);
    if (drawing) exercise.parts.forEach((part, index) => must(drawn, part.id, exercise.file, `parts[${index}].id`, `data-part in ${exercise.picture}`));
    exercise.parts.forEach((part, index) => cites(part.sources, exercise.file, `parts[${index}].sources`));
  }
  if (exercise.type === 'scenario') {
    exercise.debrief.turningPoints.forEach((point, index) => cites(point.sources, exercise.file, `debrief.turningPoints[${index}].sources`));
    exercise.debrief.lessons.forEach((lesson, index) => cites(lesson.sources, exercise.file, `debrief.lessons[${index}].sources`));
  }
}

/** What an exercise is called within its module: its file's name without the ending. */
export function nameOf(exercise: Exercise): string {
  return exercise.id.split('/')[1]!;
}
