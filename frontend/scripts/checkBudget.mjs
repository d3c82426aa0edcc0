// Adds up, gzipped, the script a first visit loads before the map can be used: the entry, one language
// and the map route with everything they import. Prints each file; fails the build above the budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const budgetKilobytes = 200;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const roots = ['index.html', 'src/i18n/vi.json', 'src/features/map/MapPage.tsx'];

const chunks = new Set();
function addWithImports(key) {
  const chunk = manifest[key];
  if (!chunk) {
    throw new Error(`The build has no chunk for ${key}; correct the list of roots in scripts/checkBudget.mjs.`);
  }
  if (chunks.has(chunk.file)) {
    return;
  }
  chunks.add(chunk.file);
  (chunk.imports ?? []).forEach(addWithImports);
}
roots.forEach(addWithImports);

const sizes = [...chunks].map((file) => [
  file,
  gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000,
]);
const total = sizes.reduce((sum, [, kilobytes]) => sum + kilobytes, 0);
for (const [file, kilobytes] of sizes.sort((a, b) => b[1] - a[1])) {
  console.log(`${kilobytes.toFixed(1).padStart(7)} kB gzip  ${file}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB gzip  script before the map is usable (budget ${budgetKilobytes} kB)`);
if (total > budgetKilobytes) {
  console.error(
    `The map needs ${total.toFixed(1)} kB of script, more than ${budgetKilobytes} kB: load something later.`,
  );
  process.exit(1);
}
