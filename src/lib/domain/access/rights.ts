/** The one table of who may do what. Everything that asks for a right ends here. */
import type { Deed } from './deed.ts';

export const roles = ['wijkregisseur', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Where a role may do a deed. `in-werkgebied`: in the wijken for which the person holds the role. */
export type Reach = 'nowhere' | 'in-werkgebied' | 'everywhere';

/** Complete on purpose: a new role says yes or no to every deed, and a new deed to every role, or this does not compile. */
export type Rights = Record<Role, Record<Deed, Reach>>;

export const rights: Rights = {
	wijkregisseur: {
		'prepare-session': 'in-werkgebied',
		'lead-session': 'in-werkgebied',
		'erase-words': 'in-werkgebied',
		'read-log': 'in-werkgebied',
		'read-contacts': 'in-werkgebied',
		'answer-initiative': 'in-werkgebied',
		'edit-plan': 'in-werkgebied',
		'release-plan': 'in-werkgebied',
		'edit-report': 'in-werkgebied',
		'publish-report': 'in-werkgebied',
		'edit-kompas': 'in-werkgebied',
		'import-figures': 'nowhere',
		'watch-server': 'nowhere',
		'manage-staff': 'nowhere'
	},
	administrator: {
		'prepare-session': 'everywhere',
		'lead-session': 'everywhere',
		'erase-words': 'everywhere',
		'read-log': 'everywhere',
		'read-contacts': 'nowhere',
		'answer-initiative': 'nowhere',
		'edit-plan': 'nowhere',
		'release-plan': 'nowhere',
		'edit-report': 'everywhere',
		'publish-report': 'everywhere',
		'edit-kompas': 'everywhere',
		'import-figures': 'everywhere',
		'watch-server': 'everywhere',
		'manage-staff': 'everywhere'
	}
};
