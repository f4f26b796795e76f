/** Reads a lesson's MDX: front matter, the inline tags, the links, and the text the search reads. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { lessonSchema, type LessonData } from '../course/schemas.ts';
import { elementOf, faultOf, type LessonTag, wordsOf } from './lesson-rules.ts';
import type { Report } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

/** A tag in the text and where it stands. */
export interface TagUse { tag: LessonTag; id: string; line: number }

/** A link to a page of the course and where it stands. */
export interface LinkUse { url: string; line: number }

/** The text under one heading, as plain text. */
export interface Section { heading: string; text: string }

export interface LessonFile extends LessonData {
  tags: TagUse[];
  links: LinkUse[];
  sections: Section[];
}

/** @returns what the lesson holds, or undefined after telling `report` why it cannot be used. */
export function parseLesson(source: string, name: string, report: Report): LessonFile | undefined {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(source, { features: { frontmatter: true } }) as MdastNode;
  } catch (error) {
    const [, line = '1', message] = /^(?:(\d+):\d+: )?(.*?)(?: \([a-z-]+:[a-z-]+\))?$/s.exec((error as Error).message)!;
    report({ file: `${name}:${line}`, field: 'the text', message: `cannot be read as MDX: ${message}` });
    return undefined;
  }
  const [first] = 'children' in tree ? tree.children : [];
  if (first?.type !== 'yaml') {
    report({ file: `${name}:1`, field: 'the front matter', message: 'is missing; begin the file with "---", title, summary and minutes, "---"' });
    return undefined;
  }
  const data = parseYaml(String((first as { value: string }).value), name, lessonSchema, report, 2);
  if (!data) return undefined;

  const file: LessonFile = { ...data, tags: [], links: [], sections: [{ heading: '', text: '' }] };
  let faulty = false;
  let hasHeading = false;
  walk(tree, undefined, (node, line, parent) => {
    const fault = faultOf(node, parent, hasHeading);
    const element = elementOf(node);
    if (fault) {
      faulty = true;
      report({ file: `${name}:${line}`, ...fault });
    } else if (element) {
      const id = element.attributes.find((attribute) => attribute.name === 'id')!.value as string;
      file.tags.push({ tag: element.name as LessonTag, id, line });
    } else if (node.type === 'paragraph') {
      const section = file.sections.at(-1)!;
      section.text = `${section.text} ${wordsOf(node)}`.trim();
    } else if (node.type === 'link') {
      file.links.push({ url: (node as unknown as { url: string }).url, line });
    }
    if (node.type === 'heading') {
      hasHeading = true;
      file.sections.push({ heading: wordsOf(node), text: '' });
    }
  });
  if (faulty) return undefined;
  if (file.sections.some(({ text }) => text !== '')) return file;
  report({ file: name, field: 'the text', message: 'is empty; write the lesson under its front matter' });
  return undefined;
}

function walk(node: MdastNode, parent: MdastNode | undefined, visit: (node: MdastNode, line: number, parent: MdastNode | undefined) => void): void {
  visit(node, node.position?.start.line ?? 1, parent);
  if ('children' in node) for (const child of node.children) walk(child as MdastNode, node, visit);
}
