package org.article12.offers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.text.Text;
import org.article12.core.web.AtMost;
import org.article12.offers.Dispatch;
import org.article12.offers.Proposed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.Errors;

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

	/** How the names of fields begin that choose for one area each. */
	static final String ROW = "choice-";

	public OffersForm(@Nullable List<String> choice, @Nullable String reason, @Nullable String stamp) {
		this.choice = (choice != null) ? List.copyOf(choice) : List.of();
		this.reason = (reason != null) ? reason : "";
		this.stamp = (stamp != null) ? stamp : "";
	}

	/**
	 * Says what is wrong with it: to choose otherwise than was proposed needs a reason.
	 */
	void check(Proposed proposed, Errors errors) {
		Map<AreaCode, CentreCode> chosen = toCommand();
		if (chosen.isEmpty()) {
			errors.rejectValue("choice", "offers.none-chosen");
		}
		else if (Dispatch.isChanged(proposed, chosen) && Text.isBlank(this.reason)
				&& proposed.fingerprint().equals(this.stamp)) {
			errors.rejectValue("reason", "offers.reason.missing");
		}
	}

	/**
	 * The same with what was chosen in rows: a field of its own for each area, because
	 * one name would let only one of all rows be chosen.
	 * @param sent all fields that were sent
	 */
	OffersForm withRows(MultiValueMap<String, String> sent) {
		List<String> all = new ArrayList<>(this.choice);
		sent.forEach((name, values) -> {
			if (name.startsWith(ROW) && values.getFirst() != null) {
				all.add(values.getFirst());
			}
		});
		return new OffersForm(all, this.reason, this.stamp);
	}

	/** The same once the officer has seen what is proposed now. */
	OffersForm of(Proposed proposed) {
		return new OffersForm(this.choice, this.reason, proposed.fingerprint());
	}

	/** The centres that were chosen, by area. */
	Map<AreaCode, CentreCode> toCommand() {
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
