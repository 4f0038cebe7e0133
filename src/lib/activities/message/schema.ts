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
export const publishedSchema: z.ZodType<View> = z.object({
	heading: z.string(),
	paragraphs: z.array(z.string())
});

export interface Types {
	settings: Settings;
	state: State;
	action: Action;
	ballot: never;
	view: View;
	own: null;
	result: View;
	published: View;
	textField: never;
}
