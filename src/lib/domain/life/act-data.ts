/** What acts bring beside what every act has. */
import { z } from 'zod';
import { planDataSchema } from '../wijkopgave/plan-data.ts';

/** The line that says that words of an earlier line were erased. It changes the state of nothing, in any life. */
export const erasing = 'eraseText';

/** `seq`: of the line that had these words; `name`: which of its words. */
export const erasedSchema = z.strictObject({ seq: z.int().min(1), name: z.string().min(1) });

/** Of every kind that brings anything. */
export const actDataSchema = z.union([erasedSchema, planDataSchema]);
export type ActData = z.infer<typeof actDataSchema>;
