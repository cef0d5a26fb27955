package org.article12.offers.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.article12.core.web.AtMost;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.jspecify.annotations.Nullable;

/**
 * Which centre is to be asked for which area.
 *
 * @param choice one for each open area: the area, {@code =}, and the centre, or nothing
 * where the area stays open
 * @param reason why, where it is not as proposed
 * @param stamp the fingerprint of the proposal that the officer saw
 */
public record OffersForm(List<String> choice, @AtMost(OffersForm.LONGEST_REASON) String reason, String stamp) {

	/** The most characters of a reason. */
	public static final int LONGEST_REASON = 3000;

	public OffersForm(@Nullable List<String> choice, @Nullable String reason, @Nullable String stamp) {
		this.choice = (choice != null) ? List.copyOf(choice) : List.of();
		this.reason = (reason != null) ? reason : "";
		this.stamp = (stamp != null) ? stamp : "";
	}

	/** The centres that were chosen, by area. */
	Map<AreaCode, CentreCode> centres() {
		Map<AreaCode, CentreCode> centres = new TreeMap<>();
		for (String pair : this.choice) {
			String[] parts = pair.split("=", 2);
			if (parts.length == 2 && AreaCode.isValid(parts[0]) && CentreCode.isValid(parts[1])) {
				centres.put(new AreaCode(parts[0]), new CentreCode(parts[1]));
			}
		}
		return centres;
	}

	/** How a choice is written. */
	public static String pair(AreaCode area, @Nullable CentreCode centre) {
		return area + "=" + ((centre != null) ? centre : "");
	}

}
