package org.article12.core;

/** In which role somebody acts. An administrator may do all that an officer may. */
public enum Role {

	/** A Party's focal point: official contact point or national focal point. */
	PARTY,
	/** An officer of a regional centre. */
	CENTRE,
	/** An officer of the Secretariat. */
	OFFICER,
	/** The Secretariat's administrator. */
	ADMINISTRATOR;

	/** Whether somebody in this role may do what the given role may do. */
	public boolean includes(Role other) {
		return this == other || (this == ADMINISTRATOR && other == OFFICER);
	}

}
