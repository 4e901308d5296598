import * as z from 'zod/mini';
import { Career, Version } from './parts.js';

/** Every career that an endpoint has documents for. */
export const Careers = z.object({
  version: Version,
  careers: z.array(Career),
});
export type Careers = z.infer<typeof Careers>;
