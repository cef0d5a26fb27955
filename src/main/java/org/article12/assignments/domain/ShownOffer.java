package org.article12.assignments.domain;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.catalogue.AreaCode;

/**
 * One of several offers as the page showed it that asks for an answer. As text its
 * identity and its areas, {@code 0f8e…:BAT_BEP NIP}.
 *
 * @param id the offer
 * @param areas what the centre was asked to take; at least one
 */
public record ShownOffer(AssignmentId id, Set<AreaCode> areas) {

	private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36}):(.{1,2000})");

	/** An offer as it stands. */
	public static ShownOffer of(AssignmentRecord offer) {
		return new ShownOffer(offer.id(), new TreeSet<>(offer.liveAreas()));
	}

	/** Reads the text of one; empty where it is none. */
	public static Optional<ShownOffer> parse(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches() || !Stream.of(parts.group(2).split(" ", -1)).allMatch(AreaCode::isValid)) {
			return Optional.empty();
		}
		Set<AreaCode> areas = Stream.of(parts.group(2).split(" "))
			.map(AreaCode::new)
			.collect(Collectors.toCollection(TreeSet::new));
		return AssignmentId.parse(parts.group(1)).map((id) -> new ShownOffer(id, areas));
	}

	@Override
	public String toString() {
		return this.areas.stream().map(AreaCode::value).collect(Collectors.joining(" ", this.id + ":", ""));
	}

}
