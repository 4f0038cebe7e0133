/** Apart from what a page may load: there is no zod on a phone. */
import { z } from 'zod';
import type { Contact } from './contact-slip.ts';

export const contactSchema: z.ZodType<Contact> = z.strictObject({
	name: z.string().min(1),
	reach: z.string().min(1),
	initiatives: z.array(z.string().min(1)).min(1)
});
