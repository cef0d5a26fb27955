package org.article12;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The Secretariat's date, by which the portal goes. At night it is another than the one
 * that the machine has, wherever that stands; a test that asks the machine fails then.
 */
public final class Today {

	private static final ZoneId SECRETARIAT = ZoneId.of("Europe/Zurich");

	private Today() {
	}

	public static LocalDate atTheSecretariat() {
		return atTheSecretariat(Instant.now());
	}

	public static LocalDate atTheSecretariat(Instant moment) {
		return LocalDate.ofInstant(moment, SECRETARIAT);
	}

}
