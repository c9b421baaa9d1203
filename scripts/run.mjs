// Starts one of the scripts, or says in words what is missing. Plain JavaScript: it must run on any Node.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [name, ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${name}.ts`);
const [major = 0] = process.versions.node.split('.').map(Number);

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(join(root, 'node_modules'))) stop('The packages are missing. Run: npm ci');
if (major < 24)
  stop(
    `This is Node ${process.versions.node}; the site is built with the Node that comes with its packages. Run \`npm ci\`, then start this through npm (for example \`npm start\`). If it stays so, there is no such Node for ${process.platform}-${process.arch}: install Node 26 yourself.`,
  );
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(script).href);
