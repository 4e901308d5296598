// The lines that bring a file to a page, as the README, the file with the hashes and the configurator have them.

/**
 * `async`, because a module without it holds up `DOMContentLoaded`.
 *
 * @param {string} folder where our files are, with a slash at its end
 * @param {string} file
 * @param {string} [hash] what holds the file to its bytes
 */
export function tagLine(folder, file, hash) {
  const pinned = hash ? ` integrity="${hash}" crossorigin` : '';
  return file.endsWith('.css')
    ? `<link rel="stylesheet" href="${folder}${file}"${pinned}>`
    : `<script type="module" async src="${folder}${file}"${pinned}></script>`;
}

/**
 * Has a browser load a script ahead of the one that imports it.
 *
 * @param {string} folder
 * @param {string} file
 */
export const preloadLine = (folder, file) => `<link rel="modulepreload" href="${folder}${file}">`;
