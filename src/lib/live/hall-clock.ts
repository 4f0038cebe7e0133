/** What time it is where this browser stands: in the hall. For what is said to a person, never for what is decided. */
export function readHallClock(): Date {
	return new Date();
}
