/** A permit is the proof that somebody was asked whether they may do something. Staff's services open for nothing else. */
import type { Deed } from './deed.ts';
import { rights, type Reach } from './rights.ts';
import type { HeldRole, StaffMember } from './staff.ts';

/** Something that belongs to one wijk: an evening, a report, the wijk itself. */
export interface Place {
	wijk: string;
	/** Of a matter that belongs to one discipline. */
	discipline?: string;
}

/** Where somebody asks to do a deed. `anywhere`: wherever they may; `city`: what belongs to no wijk. */
export type Where = Place | 'anywhere' | 'city';

/** How a visitor asks for a permit. */
export type May = <D extends Deed>(deed: D, where: Where) => Permit<D> | null;

export class Permit<D extends Deed = Deed> {
	readonly deed: D;
	readonly staff: StaffMember;
	// Private, so that nothing but a permit has the type of one.
	readonly #where: Where;

	private constructor(deed: D, staff: StaffMember, where: Where) {
		this.deed = deed;
		this.staff = staff;
		this.#where = where;
	}

	/** The only way to a permit; null when this person may not. */
	static ask<D extends Deed>(staff: StaffMember | null, deed: D, where: Where): Permit<D> | null {
		return staff && mayDo(staff, deed, where) ? new Permit(deed, staff, where) : null;
	}

	/** Whether this permit is for what belongs to this place too. */
	covers(place: Place): boolean {
		const isAskedFor = typeof this.#where === 'string' || this.#where.wijk === place.wijk;
		return isAskedFor && mayDo(this.staff, this.deed, place);
	}
}

function mayDo(staff: StaffMember, deed: Deed, where: Where): boolean {
	return staff.holds.some((held) => reachesTo(rights[held.role][deed], held, where));
}

function reachesTo(reach: Reach, { werkgebied, discipline }: HeldRole, where: Where): boolean {
	if (reach === 'everywhere') return true;
	if (reach === 'nowhere' || where === 'city') return false;
	if (where === 'anywhere') return werkgebied.length > 0;
	return werkgebied.includes(where.wijk) && (discipline ?? where.discipline) === where.discipline;
}
