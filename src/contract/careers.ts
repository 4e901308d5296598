import * as z from 'zod/mini';
import { Career, Version } from './parts.js';
import type { Resource } from './resource.js';

/** Every career that an endpoint has documents for. */
export const Careers = z.object({
  version: Version,
  careers: z.array(Career),
});
export type Careers = z.infer<typeof Careers>;

/** `careers.json` */
export const careersResource: Resource<Careers> = {
  name: 'careers',
  schema: Careers,
  path: () => 'careers.json',
};
