import { dirname, resolve } from 'node:path';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import { rollup } from 'rollup';

/**
 * What a page loads at once of a module that a bundler has for an entry: all it imports, minified; what it imports
 * only later is left out. esbuild reads every kind of module there is, and Rollup with Terser makes the least of them.
 */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: '/bundle',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const start = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  const bundled = await rollup({
    input: resolve(start![0]),
    preserveEntrySignatures: 'strict',
    onwarn: () => {},
    plugins: [
      {
        name: 'files',
        resolveId: (id, importer) => (importer ? resolve(dirname(importer), id) : id),
        load: id => files.get(id),
      },
      terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
    ],
  });
  const { output } = await bundled.generate({ format: 'es' });
  const chunks = new Map(output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const atOnce = new Set([output[0].fileName]);
  for (const name of atOnce) for (const needed of chunks.get(name)!.imports) atOnce.add(needed);
  return [...atOnce].map(name => chunks.get(name)!.code).join('');
}
