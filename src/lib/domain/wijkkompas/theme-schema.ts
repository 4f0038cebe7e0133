/** Apart from `theme.ts`: a phone reads the list of themes, and never loads zod. */
import { z } from 'zod';
import { themeIds } from './theme.ts';

export const themeIdSchema = z.enum(themeIds);
