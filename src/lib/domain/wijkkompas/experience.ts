import type { ToldShare } from '../statistics/told-share.ts';

/** What people said about the figures of one theme. */
export type ThemeExperience =
	| { kind: 'too-few' }
	/** What opens the answers is gone: nobody can count them. */
	| { kind: 'lost' }
	| {
			kind: 'share';
			/** The share that recognises it, rounded to tenths: 0 to 10. For the dots. */
			tenths: number;
			/** The same, as it is said. */
			told: ToldShare;
			/** Answers about several figures were added: one person is in it more than once. */
			isOfAnswers: boolean;
	  };

/** Also for a theme that nobody was asked about. */
export type ShownExperience = ThemeExperience | { kind: 'none' };
