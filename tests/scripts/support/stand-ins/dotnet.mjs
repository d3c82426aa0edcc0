import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [first, ...rest] = process.argv.slice(2);
const note = (line) => appendFileSync(process.env.CALLS, `${line}\n`);

if (first === '--version') {
  console.log('10.0.100');
} else if (first === 'build') {
  note(`dotnet build ${rest[0]}`);
  if (process.env.BUILD_FAILS) {
    console.error('error CS0001: stand-in');
    process.exit(1);
  }

  const dll = path.join('backend', 'AssetRegistry.Api', 'bin', 'Release', 'net10.0', 'AssetRegistry.Api.dll');
  mkdirSync(path.dirname(dll), { recursive: true });
  writeFileSync(dll, '');
} else {
  note(`server ${rest.join(' ')} in ${process.cwd()}`);
  const code = Number(process.env.SERVER_CODE ?? 0);
  if (rest[0] !== 'serve') {
    process.exit(code);
  }

  const alive = setInterval(() => {}, 1000);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      note(`signal ${signal}`);
      clearInterval(alive);
      process.exitCode = code;
      console.log('drained');
    });
  }

  console.log('serving');
}
