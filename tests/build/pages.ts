/** Built pages as the tests read them: the source, and its tags with their attributes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions, pagesOf, type Edition } from '../editions.ts';

export interface Tag { name: string; attributes: Record<string, string> }

export interface BuiltPage {
  edition: Edition;
  /** Within the edition, beginning with `/`. */
  path: string;
  /** The file, from the project's root: for messages. */
  file: string;
  html: string;
  tags: Tag[];
}

export const allEditions = Object.keys(editions) as Edition[];

/** Every page of an edition. */
export function pagesIn(edition: Edition): BuiltPage[] {
  return pagesOf(edition).map((path) => {
    const file = join(editions[edition].folder, path.endsWith('/') ? `${path}index.html` : path);
    const html = readFileSync(file, 'utf8');
    return { edition, path, file, html, tags: tagsOf(html) };
  });
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+)))?/g;

/** The opening tags of a page in order; those inside scripts, styles and comments are not tags. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(/<!--[\s\S]*?-->/g, '').replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [...markup.matchAll(tag)].map(([, name, attributes]) => ({
    name: name!.toLowerCase(),
    attributes: Object.fromEntries([...attributes!.matchAll(attribute)].map(([, key, ...values]) => [key!.toLowerCase(), decoded(values.find((value) => value !== undefined) ?? '')])),
  }));
}

/** The page's tags of a name, where an attribute has a value if one is asked for. */
export function find({ tags }: Pick<BuiltPage, 'tags'>, name: string, attributes: Record<string, string> = {}): Tag[] {
  return tags.filter((one) => one.name === name && Object.entries(attributes).every(([key, value]) => one.attributes[key] === value));
}

/** What stands between the page's tags, with single spaces. */
export function textOf(html: string): string {
  return decoded(html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (entities[name] ?? whole) : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );
}
