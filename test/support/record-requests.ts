/** The addresses that a test's page asks for, in order; the requests themselves go through. */
export function recordRequests(): string[] {
  const requests: string[] = [];
  const { fetch } = window;

  beforeEach(() => {
    requests.length = 0;
    window.fetch = (input, init) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
  });

  afterEach(() => {
    window.fetch = fetch;
  });

  return requests;
}
