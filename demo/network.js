// Addresses that these pages answer themselves, so that a reader can see the widgets wait and fail:
// `examples/slow.json` keeps asking for patience, `examples/unreachable.json` never answers, and the
// dataset here has no states. This has to run before the widgets do.
{
  const { fetch } = window;
  const wait = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));

  window.fetch = async (resource, options) => {
    const url = String(resource instanceof Request ? resource.url : resource);
    if (url.endsWith('examples/slow.json')) {
      await wait(9);
      return new Response('', { status: 503, headers: { 'Retry-After': '9' } });
    }
    if (url.endsWith('examples/unreachable.json')) throw new TypeError('Failed to fetch');
    if (url.endsWith('/wages/PA.json')) return new Response('', { status: 404 });
    return fetch(resource, options);
  };
}
