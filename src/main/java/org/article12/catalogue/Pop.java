package org.article12.catalogue;

/**
 * A listed persistent organic pollutant.
 *
 * @param code its code
 * @param name its name in the Convention
 * @param casNumbers its main CAS numbers, separated by semicolons; empty for a group
 * @param annexes the annexes that list it (A, B, C), separated by semicolons
 * @param useGroup what it is or was used for (pesticide, industrial, unintentional),
 * separated by semicolons
 * @param listingWave {@code initial} for the first twelve, otherwise {@code new}
 * @param copDecision the decisions that listed it; empty for the first twelve
 * @param year the year in which it was listed
 */
public record Pop(String code, String name, String casNumbers, String annexes, String useGroup, String listingWave,
		String copDecision, int year) {
}
