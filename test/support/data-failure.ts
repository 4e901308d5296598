import { DataError } from '../../src/data/data-error.js';

/** The error that some work ends in; throws where it ends well, or in another kind of error. */
export async function failureOf(work: () => unknown): Promise<DataError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('nothing went wrong');
}
