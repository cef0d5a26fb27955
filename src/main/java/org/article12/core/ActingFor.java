package org.article12.core;

/** The body that a person acts for at this moment. */
public sealed interface ActingFor {

	/** The role that follows from the body. */
	Role role();

	/** The kind of the body, as the record keeps it. */
	String kind();

	/** The body's code, as the record keeps it; empty for the Secretariat. */
	String code();

	/** The body by its kind and code in the record. */
	static ActingFor recorded(String kind, String code) {
		return switch (kind) {
			case "PARTY" -> new OfParty(new PartyCode(code));
			case "CENTRE" -> new OfCentre(new CentreCode(code));
			case "SECRETARIAT" -> new OfSecretariat(false);
			default -> throw new IllegalArgumentException("No kind of body: " + kind);
		};
	}

	/** A Party to the Convention. */
	record OfParty(PartyCode party) implements ActingFor {
		@Override
		public Role role() {
			return Role.PARTY;
		}

		@Override
		public String kind() {
			return "PARTY";
		}

		@Override
		public String code() {
			return this.party.value();
		}

	}

	/** A regional centre. */
	record OfCentre(CentreCode centre) implements ActingFor {
		@Override
		public Role role() {
			return Role.CENTRE;
		}

		@Override
		public String kind() {
			return "CENTRE";
		}

		@Override
		public String code() {
			return this.centre.value();
		}

	}

	/** The Secretariat. */
	record OfSecretariat(boolean administrator) implements ActingFor {
		@Override
		public Role role() {
			return this.administrator ? Role.ADMINISTRATOR : Role.OFFICER;
		}

		@Override
		public String kind() {
			return "SECRETARIAT";
		}

		@Override
		public String code() {
			return "";
		}

	}

}
