import { DataError } from './data-error.js';

/** The JSON value that a text holds. Not `response.json()`: its error is no `SyntaxError` in every engine. */
export function decode(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const found = /^\s*</.test(text)
      ? 'an HTML page'
      : /[\0\uFFFD]/.test(text)
        ? 'text in another encoding than UTF-8'
        : text
          ? 'broken JSON'
          : 'an empty body';
    throw new DataError('malformed', `is not JSON but ${found}`, { cause });
  }
}
