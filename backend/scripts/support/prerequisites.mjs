import { run } from './commands.mjs';
import { say } from './language.mjs';
import { Refusal } from './refusal.mjs';

const NODE_MAJOR = 20;

/** Refuses with one clear sentence when Node or the .NET SDK is absent or too old. */
export async function checkPrerequisites() {
  checkNode();
  await checkDotnet();
}

function checkNode() {
  if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR) {
    throw new Refusal(
      say(
        `Cần Node.js từ bản ${NODE_MAJOR}; máy này đang có ${process.versions.node}. Tải tại https://nodejs.org`,
        `Node.js ${NODE_MAJOR} or later is needed; this is ${process.versions.node}. Get it from https://nodejs.org`,
      ),
    );
  }
}

/** `dotnet --version` obeys global.json, so its success means that an SDK which fits is there. */
async function checkDotnet() {
  try {
    const { code, output } = await run('dotnet', ['--version'], { quiet: true });
    if (code === 0) {
      return;
    }

    throw missingSdk(output.trim());
  } catch (error) {
    throw error.code === 'ENOENT' ? missingSdk() : error;
  }
}

function missingSdk(detail = '') {
  const sentence = say(
    'Cần .NET SDK 10 (lệnh "dotnet" không tìm thấy bản phù hợp). Tải tại https://dotnet.microsoft.com/download/dotnet/10.0',
    'The .NET SDK 10 is needed ("dotnet" finds none that fits). Get it from https://dotnet.microsoft.com/download/dotnet/10.0',
  );
  return new Refusal(detail ? `${sentence}\n${detail}` : sentence);
}
