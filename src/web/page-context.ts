import type { Audience } from '../register/views.js';

/** What every page knows of its reader. */
export interface PageContext {
  readonly audience: Audience;
}
