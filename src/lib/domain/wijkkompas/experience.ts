/** What people said about the figures of one theme. */
export type ThemeExperience =
	| { kind: 'too-few' }
	/** What opens the answers is gone: nobody can count them. */
	| { kind: 'lost' }
	/** The share that recognises it, rounded to tenths: 0 to 10. */
	| { kind: 'share'; tenths: number };

/** Also for a theme that nobody was asked about. */
export type ShownExperience = ThemeExperience | { kind: 'none' };
