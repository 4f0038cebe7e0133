/** Who works with the product, and the one place that decides what they may do. */

export const staffRoles = ['wijkregisseur', 'administrator'] as const;
export type StaffRole = (typeof staffRoles)[number];

export interface StaffMember {
	id: string;
	name: string;
	email: string;
	role: StaffRole;
	/** Codes of the wijken for which this person works; an administrator works for all. */
	wijken: string[];
}

/** What one can ask to do. Everything but `administer` is about one wijk. */
export type Deed = 'lead-session' | 'edit-wijkopgave' | 'edit-kompas' | 'administer';

/** Whether this person may do this, in this wijk. Routes and sockets both ask here and nowhere else. */
export function mayDo(staff: StaffMember | null, deed: Deed, wijk: string | null): boolean {
	if (!staff) return false;
	if (staff.role === 'administrator') return true;
	if (deed === 'administer') return false;
	return wijk !== null && staff.wijken.includes(wijk);
}
