/** What members of staff can ask to do, by what they do it to. What everybody may do needs no deed. */
export const deedsOn = {
	session: ['prepare-session', 'lead-session', 'erase-words', 'read-log', 'read-contacts'],
	initiative: ['answer-initiative'],
	plan: ['edit-plan', 'release-plan'],
	report: ['edit-report', 'publish-report'],
	kompas: ['edit-kompas', 'import-figures'],
	server: ['watch-server', 'manage-staff']
} as const;

export type Resource = keyof typeof deedsOn;
export type Deed = (typeof deedsOn)[Resource][number];

export const deeds: readonly Deed[] = Object.values(deedsOn).flat();
