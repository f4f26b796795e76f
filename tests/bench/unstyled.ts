/** The least a page could be: the text it shows, as HTML without styles, scripts or attributes. */
import type { Browser } from '@playwright/test';

export async function unstyled(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const text = await page.evaluate(() => {
    const kept = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'UL', 'OL', 'LI', 'DL', 'DT', 'DD', 'BLOCKQUOTE'];
    const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const plain = (node: Node): string => {
      if (node instanceof Text) return escaped(node.data);
      if (!(node instanceof HTMLElement) || ['SCRIPT', 'STYLE', 'TEMPLATE'].includes(node.tagName) || getComputedStyle(node).display === 'none') return '';
      const inner = [...node.childNodes].map(plain).join('');
      return kept.includes(node.tagName) ? `<${node.tagName}>${inner.trim()}</${node.tagName}>\n` : `${inner} `;
    };
    return plain(document.querySelector('main')!);
  });
  await page.close();
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Text</title>\n${text}`;
}
