package org.article12.core.settings;

/** A text that public pages show, and that the Secretariat can word otherwise. */
public enum PublicText {

	/** What visitors of the home page and of sign-in read first; mostly nothing. */
	NOTICE(""),
	/** What technical assistance is, on the home page. */
	HOME("site.home.lead"),
	/** Who may ask, on the home page. */
	WHO_MAY_ASK("site.home.who.words"),
	/** Under the title of the areas of assistance. */
	AREAS("site.areas.words"),
	/** Under the title of the guidance. */
	GUIDANCE("site.guidance.words"),
	/** Under the title of the mandate. */
	MANDATE("site.mandate.lead"),
	/** Who the Secretariat is, on the page of the mandate. */
	SECRETARIAT("site.secretariat.words"),
	/** Its postal address, on help, mandate, privacy and accessibility. */
	ADDRESS("site.secretariat.address"),
	/** Under the title of help. */
	HELP("site.help.lead"),
	/** Who gets an account, and how, on help. */
	ACCOUNTS("site.help.account.words"),
	/** How a request can come by letter, on help. */
	LETTERS("site.help.request.letter"),
	/** How to see what is kept about oneself, on privacy. */
	PRIVACY("site.privacy.rights.words"),
	/** How to say that something stands in one's way, on accessibility. */
	ACCESSIBILITY("site.accessibility.tell.words");

	private final String message;

	PublicText(String message) {
		this.message = message;
	}

	/**
	 * The key of the words that the portal has of its own; empty where it has none and
	 * nothing is shown.
	 */
	public String message() {
		return this.message;
	}

}
