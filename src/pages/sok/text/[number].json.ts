import type { APIRoute } from 'astro';
import { searchFiles } from '../../../site/search-files.ts';

export function getStaticPaths() {
  return searchFiles.texts.map((_, number) => ({ params: { number: String(number) } }));
}

export const GET: APIRoute = ({ params }) => Response.json(searchFiles.texts[Number(params.number)]);
