/** The addresses that a test's page asks for, in order; the requests themselves go through. */
export function recordRequests(): string[] {
  const requests: string[] = [];
  const ask = fetch;

  beforeEach(() => {
    requests.length = 0;
    window.fetch = (input, init) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return ask(input, init);
    };
  });

  afterEach(() => {
    window.fetch = ask;
  });

  return requests;
}
