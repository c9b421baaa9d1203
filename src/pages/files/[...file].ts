import type { APIRoute } from 'astro';
import { getLibraryFiles } from '~/features/library/queries.ts';
import { getMessageFiles } from '~/features/messages/queries.ts';
import { readFile } from '~/layouts/files.ts';

export const getStaticPaths = async () =>
  [...new Set([...(await getLibraryFiles()), ...(await getMessageFiles())])].map((path) => {
    const { name, bytes } = readFile(path);
    return { params: { file: name }, props: { bytes } };
  });

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes);
