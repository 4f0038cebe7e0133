/** Who asks to read what an evening left: anybody, or staff who may read it before it is published. */
import { Permit, type May } from '#lib/domain/access/permit.ts';
import { holding } from './held-roles.ts';

export const anybody: May = () => null;

const staff = {
	...{ id: 'reader', name: 'Reader', email: 'reader@example.test' },
	holds: holding('administrator')
};

export const colleague: May = (deed, where) => Permit.ask(staff, deed, where);
