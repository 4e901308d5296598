/**
 * For Rollup's `manualChunks`: one file for all that any two widgets share, with a known name, so that
 * it can be requested together with a widget's own.
 *
 * @type {import('rollup').GetManualChunk}
 */
export function sharedByWidgets(id, { getModuleInfo }) {
  const entries = new Set();
  const seen = new Set([id]);
  for (const each of seen) {
    const info = getModuleInfo(each);
    if (info?.isEntry) entries.add(each);
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return entries.size > 1 ? 'shared' : undefined;
}
