package org.article12.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A listed persistent organic pollutant.
 *
 * @param code its code
 * @param name its name in the Convention
 * @param casNumbers its main CAS numbers, separated by semicolons; empty for a group
 * @param useGroup what it is or was used for (pesticide, industrial, unintentional),
 * separated by semicolons
 * @param listings by which decision each annex lists it, by annex; at least one
 * @param retired whether requests no longer name it
 */
public record Pop(String code, String name, String casNumbers, String useGroup, List<Listing> listings,
		boolean retired) {

	public Pop {
		listings = List.copyOf(listings);
	}

	/** Whether requests can name it now. */
	public boolean offered() {
		return !this.retired;
	}

	/** The annexes that list it (A, B, C), separated by semicolons. */
	public String annexes() {
		return this.listings.stream().map(Listing::annex).collect(Collectors.joining(";"));
	}

	/** The year in which it was first listed. */
	public int year() {
		return this.listings.stream().mapToInt(Listing::year).min().orElseThrow();
	}

	/**
	 * That an annex lists it.
	 *
	 * @param annex the annex: A elimination, B restriction, C unintentional production
	 * @param decision the decision of the Conference of the Parties; empty where the
	 * Convention listed it when it was adopted
	 * @param meeting the meeting that took it; empty likewise
	 * @param year the year of that
	 * @param inForceOn since when it is in force for Parties that neither declined the
	 * amendment nor have to accept it first; null where that is not known
	 */
	public record Listing(String annex, String decision, String meeting, int year, @Nullable LocalDate inForceOn) {
	}

}
