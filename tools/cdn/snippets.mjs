/**
 * What a publisher pastes: a version that stays as it is, held to its hash, or one that is kept up to date.
 *
 * @param {Record<string, string>} hashes
 */
export function snippets(hashes) {
  return `<!-- Pinned: a version that never changes, and that no one can change. -->
<link rel="stylesheet" href="/career-widgets/reserve.css" integrity="${hashes['reserve.css']}" crossorigin>
<script type="module" src="/career-widgets/loader.js" integrity="${hashes['loader.js']}" crossorigin></script>

<!-- Floating: whatever version is there. -->
<link rel="stylesheet" href="/career-widgets/reserve.css">
<script type="module" src="/career-widgets/loader.js"></script>
`;
}
