export { checkDocuments, type CheckOptions } from '../../check/check.js';
export type { Fault, Remark } from '../../check/finding.js';
export { NothingToCheckError } from '../../check/place.js';
export type { CheckReport } from '../../check/report.js';
