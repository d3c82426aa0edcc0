import { readFileSync } from 'node:fs';
import { inRoot } from '../../../backend/scripts/support/paths.mjs';

/** The addresses that the page's router knows, as it writes them: "/facilities/:id". */
export function routesOfTheRouter(): string[] {
  const router = readFileSync(inRoot('frontend', 'src', 'features', 'shell', 'Routes.tsx'), 'utf8');
  return [...router.matchAll(/<Route path="([^"]+)"/g)].map(([, route = '']) => route);
}
