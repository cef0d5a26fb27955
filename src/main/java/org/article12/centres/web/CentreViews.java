package org.article12.centres.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.Catalogue;
import org.article12.centres.Absence;
import org.article12.centres.Centre;
import org.article12.centres.Suspension;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Expertise;
import org.article12.centres.domain.Fact;
import org.article12.centres.domain.Facts;
import org.article12.centres.domain.Ground;
import org.article12.core.Words;
import org.article12.core.web.Formats;
import org.article12.core.web.SummaryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a centre's entry ready to read. */
@Component
class CentreViews extends Words {

	private static final List<Aspect> IDENTITY = List.of(Aspect.NAME_TODAY, Aspect.NAME, Aspect.REGION, Aspect.HOST,
			Aspect.CITY, Aspect.CITY_THEN, Aspect.WEBSITE, Aspect.BASEL_NOW, Aspect.BASEL_THEN,
			Aspect.LATER_ENDORSEMENT, Aspect.NOTE);

	private final Formats formats;

	private final FactWords words;

	private final Catalogue catalogue;

	CentreViews(MessageSource messages, Formats formats, FactWords words, Catalogue catalogue) {
		super(messages);
		this.formats = formats;
		this.words = words;
		this.catalogue = catalogue;
	}

	/**
	 * Who it is and where.
	 * @param changeAt the address of its entry, under which it can be changed; empty
	 * where it cannot
	 */
	List<SummaryRow> identity(Facts facts, String changeAt) {
		String change = changeAt.isEmpty() ? null : changeAt + "/identity";
		return IDENTITY.stream().flatMap((aspect) -> facts.all(aspect).entrySet().stream().map((one) -> {
			Fact fact = new Fact(aspect, one.getKey());
			return new SummaryRow(this.words.name(fact), this.words.value(fact, one.getValue()), change);
		})).toList();
	}

	/** How it works. */
	List<SummaryRow> work(Centre centre, String changeAt) {
		String change = changeAt.isEmpty() ? null : changeAt + "/work";
		Integer capacity = centre.capacity();
		return List.of(new SummaryRow(say("centres.aspect.LANGUAGES"),
				centre.languages().stream().map(this.formats::language).collect(Collectors.joining(", ")), change),
				new SummaryRow(say("centres.aspect.CAPACITY"),
						(capacity != null) ? this.formats.number(capacity) : say("centres.mandate.no-limit"), change),
				new SummaryRow(say("centres.away"),
						centre.absences().isEmpty() ? say("centres.away.none")
								: centre.absences().stream().map(this::away).collect(Collectors.joining("\n")),
						change));
	}

	private String away(Absence absence) {
		return say("centres.away.period", this.formats.date(absence.from()), this.formats.date(absence.until()),
				absence.note().isEmpty() ? "none" : absence.note());
	}

	/** What was decided on its mandate, the earliest first. */
	List<MandateLine> mandate(Centre centre) {
		List<MandateLine> lines = new ArrayList<>();
		centre.decisions()
			.forEach((one) -> lines
				.add(new MandateLine(say("centres.decided.kind." + one.kind()), one.from(), one.until(),
						Stream.of(one.text(), Objects.toString(one.successor(), ""))
							.filter((text) -> !text.isEmpty())
							.collect(Collectors.joining(" · ")))));
		Suspension suspension = centre.suspension();
		if (suspension != null) {
			lines.add(new MandateLine(say("centres.decided.suspended"), suspension.from(), suspension.until(), ""));
		}
		if (centre.endedOn() != null) {
			lines.add(new MandateLine(say("centres.decided.ended"), centre.endedOn(), null, ""));
		}
		lines.sort(Comparator.comparing(MandateLine::from, Comparator.nullsLast(Comparator.naturalOrder())));
		return lines;
	}

	/** What it can help in, in the catalogue's order. */
	List<EvidenceLine> areas(Facts facts) {
		return this.catalogue.areas().stream().flatMap((area) -> {
			String recorded = facts.get(Aspect.AREA, area.code().value());
			return recorded.isEmpty() ? Stream.of() : Stream.of(area(area.title(), Expertise.of(recorded)));
		}).toList();
	}

	private EvidenceLine area(String title, Expertise expertise) {
		return new EvidenceLine(title, say("centres.strength." + expertise.strength()),
				this.words.basis(expertise.basis()), expertise.note());
	}

	/** Whom it serves, by their names. */
	List<EvidenceLine> parties(Facts facts) {
		return facts.all(Aspect.PARTY)
			.entrySet()
			.stream()
			.map((one) -> party(this.words.party(one.getKey()), Ground.of(one.getValue())))
			.sorted(Comparator.comparing(EvidenceLine::of))
			.toList();
	}

	private EvidenceLine party(String name, Ground ground) {
		return new EvidenceLine(name, say("centres.service." + ground.service()), this.words.basis(ground.basis()),
				ground.note());
	}

	/**
	 * A decision on the mandate.
	 *
	 * @param from the first day; null where it held at once
	 * @param until the last day; null where none is set
	 * @param text what is known of it
	 */
	record MandateLine(String what, @Nullable LocalDate from, @Nullable LocalDate until, String text) {
	}

	/**
	 * Something with its evidence.
	 *
	 * @param of an area or a Party
	 * @param how how strong, or in what way
	 * @param basis what kind of evidence there is
	 * @param note the evidence
	 */
	record EvidenceLine(String of, String how, String basis, String note) {
	}

}
