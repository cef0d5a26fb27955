package org.article12.plans.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.Words;
import org.article12.core.web.TableFile;
import org.article12.parties.Parties;
import org.article12.plans.DuePlans.Due;
import org.article12.plans.domain.Obligation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words which plans are due. */
@Component
class DueWords extends Words {

	private final Parties parties;

	DueWords(MessageSource messages, Parties parties) {
		super(messages);
		this.parties = parties;
	}

	/** What is open of what is asked of a Party; of a late one what it is late with. */
	DueLine line(Due due, Locale locale) {
		List<Obligation> open = due.isLate() ? due.late() : due.open();
		String standing = due.isLate() ? "LATE" : open.isEmpty() ? "MET" : "DUE";
		return new DueLine(due.party().value(), this.parties.name(due.party(), locale), what(open),
				due.next().map(Obligation::dueOn).orElse(null), say("plans.due." + standing), due.isLate(),
				open.isEmpty());
	}

	/** Writes such lines into a table. */
	void write(List<DueLine> lines, TableFile table) throws IOException {
		table.head(Stream.of("code", "party", "what", "on", "standing")
			.map((column) -> say("plans.due.column." + column))
			.toList());
		for (DueLine line : lines) {
			table.row(Arrays.asList(line.code(), line.party(), line.what(), line.on(), line.standing()));
		}
	}

	// An initial plan that comes late is about all that is listed by then.
	private String what(List<Obligation> open) {
		if (open.isEmpty()) {
			return say("plans.due.nothing");
		}
		if (open.getFirst().listing() == Obligation.INITIAL) {
			return say("plans.due.initial");
		}
		return say("plans.due.update",
				open.stream().map((one) -> Integer.toString(one.listing())).collect(Collectors.joining(", ")));
	}

}
