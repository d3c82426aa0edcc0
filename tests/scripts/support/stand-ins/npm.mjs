import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const args = process.argv.slice(2);
appendFileSync(process.env.CALLS, `npm ${args.join(' ')}\n`);
const made = args[0] === 'ci' ? 'node_modules/.package-lock.json' : 'frontend/dist/index.html';
mkdirSync(path.dirname(made), { recursive: true });
writeFileSync(made, '');
