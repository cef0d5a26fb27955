package org.article12.parties;

import java.util.Optional;
import java.util.stream.Stream;

/** The UN regional groups. */
public enum Region {

	AFRICA("Africa"),

	ASIA_PACIFIC("Asia and the Pacific"),

	CENTRAL_EASTERN_EUROPE("Central and Eastern Europe"),

	LATIN_AMERICA_CARIBBEAN("Latin America and the Caribbean"),

	WESTERN_EUROPE_OTHERS("Western Europe and Others");

	private final String title;

	Region(String title) {
		this.title = title;
	}

	/** The group's name as reference files and the API write it. */
	public String title() {
		return this.title;
	}

	/** The group with that name. */
	public static Optional<Region> titled(String title) {
		return Stream.of(values()).filter((region) -> region.title.equals(title)).findFirst();
	}

}
