package org.article12.assignments.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.article12.accounts.People;
import org.article12.accounts.Recipient;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Cancellation;
import org.article12.assignments.Funding;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferReasonWords;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.Glyph;
import org.article12.requests.Reader;
import org.article12.requests.RequestPageSection;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the Party which centres were asked, and what they answered. */
@Component
@Order(100)
class AnswersOfCentres implements RequestPageSection {

	private static final Set<AssignmentStatus> WORKING = EnumSet.of(AssignmentStatus.ACCEPTED,
			AssignmentStatus.REPORTED);

	private final Assignments assignments;

	private final RequestWords words;

	private final Formats formats;

	private final ObjectProvider<OfferReasonWords> reasons;

	private final People people;

	AnswersOfCentres(Assignments assignments, RequestWords words, Formats formats,
			ObjectProvider<OfferReasonWords> reasons, People people) {
		this.people = people;
		this.assignments = assignments;
		this.words = words;
		this.formats = formats;
		this.reasons = reasons;
	}

	@Override
	public boolean isFor(Reader reader) {
		return reader == Reader.PARTY;
	}

	@Override
	public Optional<Panel> panel(RequestRecord request, CurrentUser reader) {
		if (!request.mayHave(Assignments.ASKED)) {
			return Optional.empty();
		}
		List<AssignmentRecord> all = this.assignments.ofRequest(request.id());
		Map<CentreCode, List<Recipient>> people = this.people.actingForCentres(all.stream()
			.filter((one) -> WORKING.contains(one.status()))
			.map(AssignmentRecord::centre)
			.collect(Collectors.toSet()));
		List<Line> lines = all.stream().map((one) -> line(one, people)).toList();
		return lines.isEmpty() ? Optional.empty() : Optional
			.of(new Panel(this.words.say("assignments.panel.title"), "assignments/panel", Map.of("lines", lines)));
	}

	private Line line(AssignmentRecord assignment, Map<CentreCode, List<Recipient>> people) {
		List<String> areas = assignment.areas().stream().map((area) -> this.words.area(area.value())).toList();
		return new Line(this.words.centre(assignment.centre()), this.words.list(areas),
				this.words.say("assignments.panel.status." + assignment.outcome()), Glyphs.of(assignment.status()),
				notes(assignment), contacts(assignment, people), why(assignment));
	}

	// Who works for a Party can be called by it; who was only asked cannot.
	private static List<Contact> contacts(AssignmentRecord assignment, Map<CentreCode, List<Recipient>> people) {
		return WORKING.contains(assignment.status()) ? people.getOrDefault(assignment.centre(), List.of())
			.stream()
			.map((person) -> new Contact(person.name(), person.email()))
			.toList() : List.of();
	}

	private List<String> why(AssignmentRecord assignment) {
		OfferReasonWords answering = this.reasons.getIfAvailable();
		return (answering != null) ? answering.forTheParty(assignment.reasons()) : List.of();
	}

	private List<String> notes(AssignmentRecord assignment) {
		List<String> notes = new ArrayList<>();
		Cancellation cancelled = assignment.cancellation();
		Instant answeredAt = assignment.answeredAt();
		OfferDecline declined = assignment.declineCode();
		if (assignment.status() == AssignmentStatus.CANCELLED && cancelled != null) {
			answeredAt = cancelled.at();
		}
		if (assignment.status() == AssignmentStatus.EXPIRED) {
			notes.add(this.words.say("assignments.panel.silent", this.formats.date(assignment.answerDueOn())));
		}
		else {
			notes.add((answeredAt != null) ? this.words.say("assignments.panel.answered", this.formats.date(answeredAt))
					: this.words.say("assignments.panel.until", this.formats.date(assignment.answerDueOn())));
		}
		if (declined != null) {
			notes.add(this.words.say("assignments.decline." + declined.name()));
		}
		if (!assignment.takenBack().isEmpty() && assignment.status() != AssignmentStatus.CANCELLED) {
			notes.add(this.words.say("assignments.panel.taken-back", this.words
				.list(assignment.takenBack().stream().map((area) -> this.words.area(area.value())).toList())));
		}
		if (cancelled != null && !Text.isBlank(cancelled.words())) {
			notes.add(cancelled.words());
		}
		if (assignment.subjectToFunding()) {
			notes.add(this.words.say("assignments.panel.funding", assignment.fundingWords()));
		}
		if (assignment.funding() == Funding.FOUND) {
			notes.add(this.words.say("assignments.funding.FOUND"));
		}
		return notes;
	}

	/**
	 * One centre that was asked.
	 *
	 * @param centre its name
	 * @param areas what it was asked to take
	 * @param status how that stands
	 * @param glyph the drawing beside the status
	 * @param notes when it answered or until when it may, and with what reserve or reason
	 * @param contacts whom the Party can call there while the centre works for it
	 * @param why why it was asked, in short
	 */
	public record Line(String centre, String areas, String status, Glyph glyph, List<String> notes,
			List<Contact> contacts, List<String> why) {
	}

	/**
	 * Somebody at a centre.
	 *
	 * @param name the person's name
	 * @param email the person's address
	 */
	public record Contact(String name, String email) {
	}

}
