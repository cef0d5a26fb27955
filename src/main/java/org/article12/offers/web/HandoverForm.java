package org.article12.offers.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.requests.SecondPress;
import org.jspecify.annotations.Nullable;

/**
 * Which areas one more centre is to be asked for.
 *
 * @param areas codes of the areas
 * @param centre the centre's code
 * @param words why
 * @param stamp the fingerprint of what the rules said when the officer looked
 * @param version the number of the last history entry that the officer saw
 */
public record HandoverForm(List<String> areas, String centre,
		@Filled(message = "{offers.own-reason.missing}") @AtMost(value = 3000,
				message = "{offers.words.too-long}") String words,
		String stamp, String version) {

	public HandoverForm(@Nullable List<String> areas, @Nullable String centre, @Nullable String words,
			@Nullable String stamp, @Nullable String version) {
		this.areas = (areas != null) ? List.copyOf(areas) : List.of();
		this.centre = (centre != null) ? centre : "";
		this.words = (words != null) ? words : "";
		this.stamp = (stamp != null) ? stamp : "";
		this.version = (version != null) ? version : "";
	}

	/** The areas that were ticked. */
	Set<AreaCode> ticked() {
		Set<AreaCode> ticked = new TreeSet<>();
		this.areas.stream().filter(AreaCode::isValid).map(AreaCode::new).forEach(ticked::add);
		return ticked;
	}

	/** The centre that was chosen. */
	Optional<CentreCode> chosen() {
		return CentreCode.isValid(this.centre) ? Optional.of(new CentreCode(this.centre)) : Optional.empty();
	}

	/** The number of the last history entry that the officer saw; 0 for none. */
	int seen() {
		return SecondPress.number(this.version);
	}

}
