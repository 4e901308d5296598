import { LoadError } from '../../src/load/load-error.js';

/** The error that some work ends in; throws where it ends well, or in another kind of error. */
export async function failureOf(work: () => unknown): Promise<LoadError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof LoadError) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}
