/**
 * The door: everything under `content/` comes in here, once, through its schema. What comes out is
 * true: ids resolve, nothing required is missing, and nobody needs to check again. Whatever is wrong
 * is collected and thrown as one `ContentError`: first what is wrong within files, and once each can be
 * read, what is wrong between them, so that one mistake is told once.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { pathSchema } from '../course/path-schema.ts';
import { methodSchema, sourceSchema, statementSchema, supportSchema, termSchema } from '../course/reference-schemas.ts';
import { courseSchema, moduleSchema } from '../course/schemas.ts';
import { exerciseSchema } from '../exercises/schema.ts';
import { workshopSchema } from '../workshop/schema.ts';
import { parseLesson } from './lesson-file.ts';
import type { Content, Module } from './model.ts';
import { ContentError, type Problem, type Report } from './problem.ts';
import { checkReferences } from './references.ts';
import { readText } from './text-file.ts';
import { readYaml } from './yaml-file.ts';
import { onItsLine } from './yaml-place.ts';

/**
 * @param directory the folder that holds `course.yaml`.
 * @throws ContentError naming every file, field and value that is wrong.
 */
export function readContent(directory: string): Content {
  const problems: Problem[] = [];
  const report: Report = (problem) => void problems.push(problem);
  const yaml = <S extends z.ZodType>(file: string, schema: S) => readYaml(join(directory, file), `content/${file}`, schema, report);

  const course = yaml('course.yaml', courseSchema);
  const path = yaml('path.yaml', pathSchema);
  const terms = yaml('glossary.yaml', z.array(termSchema)) ?? [];
  const sources = yaml('sources.yaml', z.array(sourceSchema)) ?? [];
  const methods = yaml('methods.yaml', z.array(methodSchema)) ?? [];
  const support = yaml('support.yaml', z.array(supportSchema)) ?? [];
  const statementFiles = list(join(directory, 'statements')).map((file) => ({ file: `content/statements/${file}`, statements: yaml(`statements/${file}`, z.array(statementSchema)) ?? [] }));
  const modules = list(join(directory, 'modules')).flatMap((folder) => readModule(directory, folder, report) ?? []);

  if (!course || !path || problems.length > 0) throw new ContentError(problems);
  const statements = new Map(statementFiles.flatMap((one) => one.statements).map((statement) => [statement.id, statement]));
  const content = { course, path, modules, terms, sources, methods, support, statements };
  checkReferences(content, statementFiles, (problem) => report('path' in problem ? onItsLine(directory, problem) : problem));
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

function readModule(directory: string, folder: string, report: Report): Module | undefined {
  const path = join(directory, 'modules', folder);
  const name = `content/modules/${folder}`;
  const place = /^(\d{2,3})-([a-z0-9-]+)$/.exec(folder);
  if (!place) {
    report({ file: name, field: 'the folder', value: folder, message: 'name it by its place and its id, such as 03-en-genusforandrande-ansats' });
    return undefined;
  }
  const [, number, id] = place as unknown as [string, string, string];
  const data = readYaml(join(path, 'module.yaml'), `${name}/module.yaml`, moduleSchema, report);
  const workshop = readYaml(join(path, 'workshop.yaml'), `${name}/workshop.yaml`, workshopSchema, report);
  const files = list(path);
  for (const file of files) {
    const expected = fileNames.find(({ ending }) => file.endsWith(ending));
    if (!expected) report({ file: `${name}/${file}`, field: 'the file', value: file, message: 'is not read; a module holds .mdx, .yaml and .svg files' });
    else if (!expected.pattern.test(file)) report({ file: `${name}/${file}`, field: 'the file', value: file, message: expected.message });
  }

  const exercises = files
    .filter((file) => file.endsWith('.yaml') && file !== 'module.yaml' && file !== 'workshop.yaml')
    .flatMap((file) => {
      const exercise = readYaml(join(path, file), `${name}/${file}`, exerciseSchema, report);
      return exercise ? [{ ...exercise, id: `${id}/${basename(file, '.yaml')}`, file: `${name}/${file}` }] : [];
    });

  const lessons = files
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const lessonName = basename(file, '.mdx').replace(/^\d-/, '');
      const source = readText(join(path, file), `${name}/${file}`, report);
      const lesson = source === undefined ? undefined : parseLesson(source, `${name}/${file}`, report);
      if (!lesson) return [];
      const placed = lesson.tags.filter((use) => use.tag === 'Exercise').map((use) => `${id}/${use.id}`);
      return [{ ...lesson, id: `${id}/${lessonName}`, file: `${name}/${file}`, exercises: placed.flatMap((one) => exercises.find((exercise) => exercise.id === one) ?? []) }];
    });

  const pictures = Object.fromEntries(files.filter((file) => file.endsWith('.svg')).map((file) => [file, readText(join(path, file), `${name}/${file}`, report)?.trim() ?? '']));
  if (!data || !workshop) return undefined;
  return { ...data, id, file: `${name}/module.yaml`, number: Number(number), lessons, exercises, pictures, workshop };
}

/** What the files of a module are called; the first ending that fits decides. */
const fileNames = [
  { ending: '.mdx', pattern: /^[1-9]-[a-z0-9]+(-[a-z0-9]+)*\.mdx$/, message: 'name it by its place, a number from 1 to 9, and its id, such as 1-tre-nivaer.mdx' },
  { ending: '.yaml', pattern: /^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/, message: 'use lower case a–z, digits and single hyphens, such as sortera-uttryck.yaml' },
  { ending: '.svg', pattern: /^[a-z0-9]+(-[a-z0-9]+)*\.svg$/, message: 'use lower case a–z, digits and single hyphens, such as valdspyramiden.svg' },
];

/** What a folder holds, in the order of the names' numbers: 2, 10, 100. */
function list(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory).filter((name) => !name.startsWith('.')).sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}
