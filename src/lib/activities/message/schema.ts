import { z } from 'zod';

/** A text on phones and wall: welcome, explanation, break, closing. */
export const settingsSchema = z.object({
	heading: z.string().trim().max(120).default(''),
	body: z.string().trim().max(1_200).default('')
});
export type Settings = z.infer<typeof settingsSchema>;

/** Nothing can be answered. */
export const actionSchema = z.never();
export type Action = z.infer<typeof actionSchema>;

export type State = Record<string, never>;
export interface View {
	heading: string;
	/** One string per paragraph. */
	paragraphs: string[];
}
export type Own = null;
export interface Outcome {
	heading: string;
	paragraphs: string[];
}
