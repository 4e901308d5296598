/**
 * The site as it was before it had widgets in its HTML: a page for each career.
 *
 * @param {Request} request
 */
export function page(request) {
  const [, career] = /^\/([a-z-]+)$/.exec(new URL(request.url).pathname) ?? [];
  if (!career) return new Response('Not found', { status: 404 });
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${career}</title>
    <script type="module" src="/career-widgets/all.js"></script>
  </head>
  <body>
    <h1>${career}</h1>
    <wage-summary career="${career}"></wage-summary>
    <related-careers career="${career}" link-template="/{key}"></related-careers>
  </body>
</html>
`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
