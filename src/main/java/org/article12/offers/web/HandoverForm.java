package org.article12.offers.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.web.AtMost;
import org.article12.core.web.Filled;
import org.article12.offers.Proposed;
import org.jspecify.annotations.Nullable;

/**
 * Which areas one more centre is to be asked for.
 *
 * @param areas codes of the areas
 * @param centre the centre's code
 * @param words why
 * @param stamp the fingerprint of what the rules said when the officer looked
 */
public record HandoverForm(List<String> areas, String centre,
		@Filled(message = "{offers.own-reason.missing}") @AtMost(3000) String words, String stamp) {

	public HandoverForm(@Nullable List<String> areas, @Nullable String centre, @Nullable String words,
			@Nullable String stamp) {
		this.areas = (areas != null) ? List.copyOf(areas) : List.of();
		this.centre = (centre != null) ? centre : "";
		this.words = (words != null) ? words : "";
		this.stamp = (stamp != null) ? stamp : "";
	}

	/** The same once the officer has seen what the rules say now. */
	HandoverForm of(Proposed proposed) {
		return new HandoverForm(this.areas, this.centre, this.words, proposed.fingerprint());
	}

	/** The same with other words. */
	HandoverForm saying(String words) {
		return new HandoverForm(this.areas, this.centre, words, this.stamp);
	}

	/** Why, as it is recorded. */
	String toCommand() {
		return this.words.strip();
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

}
