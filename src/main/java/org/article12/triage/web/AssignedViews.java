package org.article12.triage.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.OfferDecline;
import org.article12.core.web.Glyph;
import org.article12.requests.RequestId;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.article12.triage.web.RequestPage.Assigned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what centres were asked, and what they answered. */
@Component
class AssignedViews {

	private final Assignments assignments;

	private final RequestWords requestWords;

	private final TriageWords words;

	AssignedViews(Assignments assignments, RequestWords requestWords, TriageWords words) {
		this.assignments = assignments;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** Everything that centres were asked for a request, the oldest first. */
	List<Assigned> of(RequestId request) {
		return this.assignments.ofRequest(request).stream().map(this::view).toList();
	}

	private Assigned view(AssignmentRecord it) {
		boolean refused = it.status() == AssignmentStatus.DECLINED || it.status() == AssignmentStatus.EXPIRED
				|| !it.declinedAreas().isEmpty();
		String words = Stream.of(it.declineWords(), it.fundingWords())
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("\n"));
		return new Assigned(this.requestWords.centre(it.centre()), it.centre().value(),
				this.requestWords
					.list(it.areas().stream().map((area) -> this.requestWords.area(area.value())).toList()),
				status(it), note(it), words, refused);
	}

	private StatusView status(AssignmentRecord it) {
		return new StatusView(this.words.say("triage.assignment." + it.status().name()), switch (it.status()) {
			case OFFERED -> Glyph.QUARTER;
			case ACCEPTED -> Glyph.HALF;
			case REPORTED -> Glyph.FULL;
			case CONFIRMED -> Glyph.TICK;
			case DECLINED, EXPIRED, CANCELLED -> Glyph.CROSS;
		});
	}

	private @Nullable String note(AssignmentRecord it) {
		OfferDecline declined = it.declineCode();
		if (declined != null) {
			return this.words.say("triage.assignment.why",
					this.requestWords.list((it.declinedAreas().isEmpty() ? it.areas() : it.declinedAreas()).stream()
						.map((area) -> this.requestWords.area(area.value()))
						.toList()),
					this.words.say("requests.offer-declined." + declined.name()));
		}
		return switch (it.status()) {
			case OFFERED -> this.words.say("triage.assignment.until", this.words.day(it.answerDueOn()));
			case EXPIRED -> this.words.say("triage.assignment.passed", this.words.day(it.answerDueOn()));
			case ACCEPTED, REPORTED, CONFIRMED ->
				it.subjectToFunding() ? this.words.say("triage.assignment.funding") : null;
			case DECLINED, CANCELLED -> null;
		};
	}

}
