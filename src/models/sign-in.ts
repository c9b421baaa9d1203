/** How staff sign in to the desk: `desk.json` of a campaign, which is absent until that is decided. See docs/sign-in.md. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Words } from './fields.ts';
import { GITHUB } from './git-host.ts';
import { ContentError, explainIssue, type Problem } from './problems.ts';
import { metaOf } from './schema.ts';

const origin = (label: Words) =>
  z
    .string()
    .regex(/^https:\/\/[a-z0-9.-]+(:\d+)?$|^http:\/\/127\.0\.0\.1:\d+$/)
    .meta({
      label,
      mend: { ro: 'Scrie numai începutul adresei: https://git.exemplu.ro', en: 'Write only how the address begins: https://git.example.org' },
    });

const shared = {
  repo: z
    .string()
    .regex(/^[\w.-]+(\/[\w.-]+)+$/)
    .meta({
      label: { ro: 'Depozitul', en: 'Repository' },
      mend: { ro: 'Scrie-l ca organizație/nume.', en: 'Write it as organisation/name.' },
    }),
  branch: z
    .string()
    .regex(/^[\w./-]+$/)
    .default('main')
    .meta({ label: { ro: 'Ramura', en: 'Branch' }, mend: { ro: 'Scrie numele ramurii: main', en: 'Write the branch’s name: main' } }),
  /** The campaign's folder in the repository, with a slash at its end; empty when the repository is that folder. */
  folder: z
    .string()
    .regex(/^([\w.-]+\/)*$/)
    .default('content/')
    .meta({
      label: { ro: 'Folderul', en: 'Folder' },
      mend: { ro: 'Scrie-l cu bară la sfârșit: content/', en: 'Write it with a slash at its end: content/' },
    }),
};

const application = z
  .string()
  .min(8)
  .meta({
    label: { ro: 'Aplicația', en: 'Application' },
    mend: { ro: 'Copiază „Client ID” al aplicației din serviciul git.', en: 'Copy the application’s client ID from the git host.' },
  });

/** A git host that staff sign in to. Forgejo and GitLab without a secret (PKCE); GitHub demands one, which the helper keeps. */
export const signInSchema = z.discriminatedUnion('host', [
  z.strictObject({ host: z.enum(['forgejo', 'gitlab']), url: origin({ ro: 'Adresa', en: 'Address' }), app: application, ...shared }),
  z.strictObject({
    host: z.literal('github'),
    /** GitHub's own, or an organisation's GitHub Enterprise Server. */
    url: origin({ ro: 'Adresa', en: 'Address' }).default(GITHUB),
    /** Where it answers when it is not the site's own server that sends on to it. */
    helper: origin({ ro: 'Ajutorul de intrare', en: 'Sign-in helper' }).optional(),
    ...shared,
  }),
]);
export type SignIn = z.output<typeof signInSchema>;

const FILE = 'desk.json';

/** Which host is the first question; without it no other field can be looked at. */
const chooseHost: Words = { ro: 'Scrie unul dintre: forgejo, gitlab, github.', en: 'Write one of: forgejo, gitlab, github.' };

function toProblems(error: z.ZodError): ContentError {
  return new ContentError(
    error.issues.map((issue) => {
      const name = issue.path.join('.');
      const field = [...signInSchema.options].map(({ shape }) => (shape as Record<string, z.ZodType>)[name]).find((schema) => schema !== undefined);
      return { file: FILE, field: { ro: name, en: name }, ...explainIssue(issue, name === 'host' ? chooseHost : metaOf(field)?.mend) };
    }),
    'en',
  );
}

/** Reads and checks `desk.json`. @param root the campaign's folder @returns nothing when there is none @throws ContentError */
export function readSignIn(root: string): SignIn | undefined {
  const path = join(root, FILE);
  if (!existsSync(path)) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const what = { ro: `Nu e JSON corect: ${String(error)}.`, en: `It is not valid JSON: ${String(error)}.` };
    throw new ContentError([{ file: FILE, what, mend: { ro: 'Corectează-l.', en: 'Correct it.' } }], 'en');
  }
  const result = signInSchema.safeParse(json);
  if (!result.success) throw toProblems(result.error);
  return result.data;
}

/** What is wrong with `desk.json`, so that a build stops before it begins. @param root the campaign's folder */
export function findSignInProblems(root: string): Problem[] {
  try {
    readSignIn(root);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
