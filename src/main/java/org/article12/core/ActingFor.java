package org.article12.core;

/** The body that a person acts for at this moment. */
public sealed interface ActingFor {

	/** The role that follows from the body. */
	Role role();

	/** A Party to the Convention. */
	record OfParty(PartyCode party) implements ActingFor {
		@Override
		public Role role() {
			return Role.PARTY;
		}
	}

	/** A regional centre. */
	record OfCentre(CentreCode centre) implements ActingFor {
		@Override
		public Role role() {
			return Role.CENTRE;
		}
	}

	/** The Secretariat. */
	record OfSecretariat(boolean administrator) implements ActingFor {
		@Override
		public Role role() {
			return this.administrator ? Role.ADMINISTRATOR : Role.OFFICER;
		}
	}

}
