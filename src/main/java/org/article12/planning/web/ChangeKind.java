package org.article12.planning.web;

/** What can be taken to be otherwise at a centre. */
enum ChangeKind {

	SUSPEND, RESUME, ADD_PRIMARY, ADD_SECONDARY, REMOVE_AREA, CAPACITY, NO_LIMIT;

	/** Whether it says something of an area. */
	boolean needsArea() {
		return switch (this) {
			case ADD_PRIMARY, ADD_SECONDARY, REMOVE_AREA -> true;
			case SUSPEND, RESUME, CAPACITY, NO_LIMIT -> false;
		};
	}

}
