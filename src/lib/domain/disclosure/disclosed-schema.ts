/** Apart from what a phone may load: there is no zod on a phone. */
import { z } from 'zod';
import type { Disclosed } from './disclosed.ts';

export function disclosedSchema<T>(value: z.ZodType<T>): z.ZodType<Disclosed<T>> {
	return z.discriminatedUnion('is', [
		z.object({ is: z.literal('shown'), value }),
		z.object({ is: z.literal('too-few') }),
		z.object({ is: z.literal('none') }),
		z.object({ is: z.literal('lost') })
	]) as z.ZodType<Disclosed<T>>;
}
