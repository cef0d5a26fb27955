package org.article12.progress.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.core.WorkingDays;
import org.article12.lives.KnownRegisters;
import org.article12.lives.Life;

/** Counts a life in every table that counts requests. */
final class Counting {

	private final Window window;

	private final Map<AreaCode, List<String>> needs;

	private final List<Part> parts;

	/**
	 * Counting by registers and settings as they were known.
	 * @param days counts in the working days of that calendar
	 */
	Counting(Window window, KnownRegisters registers, WorkingDays days) {
		this.window = window;
		this.needs = registers.areas()
			.stream()
			.filter((area) -> !area.needs().isEmpty())
			.collect(Collectors.toMap(Area::code, (area) -> Cuts.names(area.needs())));
		this.parts = List.of(new Flow(window), new Decisions(window), new Times(window, registers.terms(), days),
				new OffersMade(window), new CentresWork(window), new Unserved(window), new Evaluations(window),
				new Needs(window), new OpenThen(window, days));
	}

	void count(Life life, Counts counts) {
		// What was not open in the period tells nothing of it.
		if (life.receivedBefore(this.window.end()) && !life.endedBefore(this.window.start())) {
			Cuts cuts = Cuts.of(life, this.window, this.needs);
			this.parts.forEach((part) -> part.count(life, cuts, counts));
		}
	}

	/** Counts in some of the tables. */
	interface Part {

		void count(Life life, Cuts cuts, Counts counts);

	}

}
