package org.article12.api.web;

/** Questions that show what the public JSON answers, good ones and wrong ones. */
enum ApiExample {

	/** Every Party. */
	PARTIES("/api/v1/parties", 200),
	/** Every area of assistance. */
	AREAS("/api/v1/areas", 200),
	/** Every regional centre. */
	CENTRES("/api/v1/centres", 200),
	/** What help is offered. */
	OFFERS_OF_HELP("/api/v1/offers-of-help", 200),
	/** Two areas that two centres take between them. */
	ROUTING("/api/v1/routing?party=SEN&area=BAT_BEP&area=NIP", 200),
	/** The Party's working language said as well. */
	LANGUAGE("/api/v1/routing?party=KEN&area=LABORATORY&language=en", 200),
	/** An area that does not exist. */
	UNKNOWN_AREA("/api/v1/routing?party=SEN&area=FISHING", 400),
	/** A Party that may not ask. */
	NOT_ELIGIBLE("/api/v1/routing?party=DEU&area=NIP", 422);

	private final String question;

	private final int status;

	ApiExample(String question, int status) {
		this.question = question;
		this.status = status;
	}

	/** Its address in the portal, with its parameters. */
	String question() {
		return this.question;
	}

	/** Its address in the portal, without parameters. */
	String path() {
		return this.question.replaceAll("\\?.*", "");
	}

	/** The HTTP status of the answer. */
	int status() {
		return this.status;
	}

	/**
	 * A line that asks it, to be pasted into a shell.
	 * @param portal the portal's address, without a slash at the end
	 */
	String command(String portal) {
		return "curl '" + portal + this.question + "'";
	}

}
