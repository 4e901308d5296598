// The tags that load a file, as in the README, the file with the hashes and the configurator.

/**
 * `async`, because a module without it delays `DOMContentLoaded`.
 *
 * @param {string} folder URL of our files, with a trailing slash
 * @param {string} file
 * @param {string} [hash] for `integrity`
 */
export function tagLine(folder, file, hash) {
  const pinned = hash ? ` integrity="${hash}" crossorigin` : '';
  return file.endsWith('.css')
    ? `<link rel="stylesheet" href="${folder}${file}"${pinned}>`
    : `<script type="module" async src="${folder}${file}"${pinned}></script>`;
}

/**
 * Preloads a script that another one imports.
 *
 * @param {string} folder
 * @param {string} file
 */
export const preloadLine = (folder, file) => `<link rel="modulepreload" href="${folder}${file}">`;
