/** What is expected of one load, form action or endpoint. */
import type { Deed } from '#lib/domain/access/deed.ts';
import type { Where } from '#lib/domain/access/permit.ts';
import type { StaffMember } from '#lib/domain/access/staff.ts';
import type { Place } from './place.ts';

export interface Visit {
	params?: Record<string, string>;
	form?: Record<string, string | File>;
}

export interface Line {
	/** `everyone`, `staff` (whoever is logged in), or who has this right. */
	may: 'everyone' | 'staff' | Deed;
	/** Where the right is asked; in the wijk of the place unless it says otherwise. */
	where?: Where;
	/** What whoever may is answered. */
	answers: number | ((staff: StaffMember | null) => number);
	/** Which of staff's services are opened, by who may; the one of the right unless it says otherwise. */
	opens?: Deed[];
	visit?: (place: Place) => Visit | Promise<Visit>;
	/** Afterwards the visitor is logged out. */
	logsOut?: boolean;
}

/** For everybody who comes by. */
export const page: Line = { may: 'everyone', answers: 200 };
