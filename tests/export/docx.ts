/** Opens a .docx: a zip file of XML. */
import { inflateRawSync } from 'node:zlib';

export interface Element { name: string; attributes: Record<string, string>; children: (Element | string)[] }

/** @returns every file of a zip, by its path, as text. @throws when it is no whole zip. */
export function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const count = bytes.readUInt16LE(end + 10);
  const files = new Map<string, string>();
  for (let index = 0, at = bytes.readUInt32LE(end + 16); index < count; index++) {
    const [method, size, name, extra, comment, start] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32), bytes.readUInt32LE(at + 42)];
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const data = bytes.subarray(from, from + size);
    files.set(bytes.toString('utf8', at + 46, at + 46 + name), (method === 0 ? data : inflateRawSync(data)).toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const tag = /<\?xml[^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;

/** @throws when the text is not well-formed XML, as Word would. */
export function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  if (forbidden.test(xml)) throw new Error('a character that XML cannot hold');
  for (let at = 0; at < xml.length; ) {
    if (xml[at] !== '<') {
      const end = xml.indexOf('<', at) < 0 ? xml.length : xml.indexOf('<', at);
      open.at(-1)!.children.push(unescape(xml.slice(at, end)));
      at = end;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(xml);
    if (!found) throw new Error(`no tag: ${xml.slice(at, at + 60)}`);
    at = tag.lastIndex;
    const [, closed, opened, attributes, empty] = found;
    if (closed && open.pop()!.name !== closed) throw new Error(`</${closed}> closes another`);
    if (!opened) continue;
    const pairs = [...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescape(value!)] as const);
    if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`<${opened}> has an attribute twice`);
    const element: Element = { name: opened, attributes: Object.fromEntries(pairs), children: [] };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  const [only] = root.children.filter((child) => typeof child !== 'string');
  if (open.length > 1 || only === undefined) throw new Error('an element is not closed');
  return only;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)|]]>/.test(text)) throw new Error(`not escaped: ${text.slice(0, 60)}`);
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, number, name) => entities[name] ?? String.fromCodePoint(hex ? parseInt(hex, 16) : Number(number)));
}

/** All elements with a name, in order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}

/** What a reader sees of an element, with one space for any space, break or tab. */
export const shown = (element: Element): string => textOf(element).replace(/\s+/g, ' ').trim();

function textOf({ name, children }: Element): string {
  if (name === 'w:br' || name === 'w:tab') return ' ';
  if (name === 'w:instrText') return '';
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') + (name === 'w:p' ? '\n' : '');
}

/** The styles of the paragraphs that have one, with their text. */
export const styled = (document: Element, style: string): string[] =>
  all(document, 'w:p').flatMap((paragraph) => (all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === style ? shown(paragraph) : []));
