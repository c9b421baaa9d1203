/** `npm run pseudo`: the site with its default language in letters that nobody uses, served on this machine: what is not strange is hard-coded. */
import { build, explain } from './build.ts';
import { serve } from './serve.ts';

const OUT = '.release/pseudo';

try {
  process.env['PSEUDO'] = '1';
  console.log('Building the site in a language that nobody speaks (about 20 s)');
  await build({ campaign: process.env['CAMPAIGN'] ?? 'content', out: OUT, desk: 'none' });
  const { origin, stop } = await serve(OUT, { port: Number(process.env['PORT'] ?? 4341) });
  console.log(`${origin}/\nWhat is neither strange nor a name, a number or an address stands in the code. Leave with Ctrl+C.`);
  const leave = () => void stop().then(() => process.exit(0));
  process.once('SIGINT', leave).once('SIGTERM', leave);
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
