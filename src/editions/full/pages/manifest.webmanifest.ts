/** What the course is called and looks like as an installed app. */
import type { APIRoute } from 'astro';
import { content } from '../../../content/index.ts';
import { href } from '../../../site/href.ts';
import icon192 from '../offline-icon-192.png?url&no-inline';
import icon512 from '../offline-icon-512.png?url&no-inline';

/** The same drawing whole and cut: it stands on a ground of its own, with room around it. */
const icons = (src: string, size: number) => ['any', 'maskable'].map((purpose) => ({ src, sizes: `${size}x${size}`, type: 'image/png', purpose }));

export const GET: APIRoute = () =>
  new Response(JSON.stringify({
    id: href('/'),
    name: content.course.title,
    short_name: 'Processledare',
    description: 'En kurs för dig som leder våldsförebyggande arbete.',
    lang: 'sv',
    start_url: href('/'),
    scope: href('/'),
    display: 'standalone',
    background_color: '#fbfaf5',
    theme_color: '#2f5d4e',
    icons: [...icons(icon192, 192), ...icons(icon512, 512)],
  }));
