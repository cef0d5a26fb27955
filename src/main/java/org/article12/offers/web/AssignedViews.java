package org.article12.offers.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Cancellation;
import org.article12.assignments.Funding;
import org.article12.assignments.OfferDecline;
import org.article12.catalogue.AreaCode;
import org.article12.core.text.Text;
import org.article12.core.web.Glyph;
import org.article12.core.web.Link;
import org.article12.requests.Act;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.article12.requests.SubmittedRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what centres were asked, and what they answered. */
@Component
public class AssignedViews {

	private final Assignments assignments;

	private final RequestWords requestWords;

	private final OffersWords words;

	AssignedViews(Assignments assignments, RequestWords requestWords, OffersWords words) {
		this.assignments = assignments;
		this.requestWords = requestWords;
		this.words = words;
	}

	/** Everything that centres were asked for a request, the oldest first. */
	public List<AssignedView> of(RequestRecord request, Set<Act> possible) {
		List<AssignmentRecord> asked = request.mayHave(Assignments.ASKED) ? this.assignments.ofRequest(request.id())
				: List.of();
		return asked.stream().map((it) -> view(it, acts(request, it, possible))).toList();
	}

	/** What came back from centres, declined, not answered or taken back. */
	List<AssignedView> refused(RequestId request) {
		return this.assignments.ofRequest(request)
			.stream()
			.map((it) -> view(it, List.of()))
			.filter(AssignedView::refused)
			.toList();
	}

	private AssignedView view(AssignmentRecord it, List<Link> acts) {
		boolean refused = AssignmentStatus.LAPSED.contains(it.status()) || !it.declinedAreas().isEmpty()
				|| !it.takenBack().isEmpty();
		String words = Stream.of(it.declineWords(), it.fundingWords())
			.filter((text) -> !Text.isBlank(text))
			.collect(Collectors.joining("\n"));
		return new AssignedView(this.requestWords.centre(it.centre()), it.centre().value(), areas(it.areas()),
				status(it), notes(it), words, refused, acts);
	}

	private List<Link> acts(RequestRecord request, AssignmentRecord it, Set<Act> possible) {
		List<Link> acts = new ArrayList<>();
		String page = SubmittedRequests.page(request.reference());
		if (it.status() == AssignmentStatus.OFFERED && possible.contains(Act.EXTEND_OFFER)) {
			acts.add(new Link(page + "/extension?assignment=" + it.id(), this.words.say("offers.extension.begin")));
		}
		if (AssignmentStatus.OPEN_WORK.contains(it.status()) && possible.contains(Act.CANCEL_ASSIGNMENT)) {
			String areas = it.liveAreas().stream().sorted().map(AreaCode::value).collect(Collectors.joining("&area="));
			acts.add(new Link(page + "/handover?area=" + areas, this.words.say("offers.handover.begin")));
			acts.add(new Link(page + "/cancellation?assignment=" + it.id(),
					this.words.say("offers.cancellation.begin")));
		}
		return acts;
	}

	private StatusView status(AssignmentRecord it) {
		return new StatusView(this.words.say("offers.assignment." + it.outcome()), switch (it.status()) {
			case OFFERED -> Glyph.QUARTER;
			case ACCEPTED -> Glyph.HALF;
			case REPORTED -> Glyph.FULL;
			case CONFIRMED -> Glyph.TICK;
			case DECLINED, EXPIRED, CANCELLED -> Glyph.CROSS;
		});
	}

	/** Until when, or why not, and who said so. */
	private List<String> notes(AssignmentRecord it) {
		List<String> notes = new ArrayList<>();
		OfferDecline declined = it.declineCode();
		if (declined != null) {
			notes.add(this.words.say("offers.assignment.why",
					areas(it.declinedAreas().isEmpty() ? it.areas() : it.declinedAreas()),
					this.words.say("requests.offer-declined." + declined.name())));
			addWho("offers.assignment.by", it.answeredByName(), it.answeredAt(), notes);
		}
		String note = standing(it);
		if (note != null) {
			notes.add(note);
		}
		Cancellation cancelled = it.cancellation();
		if (cancelled != null) {
			if (!it.unfunded()) {
				notes.add(this.words.say("offers.assignment.taken-back", areas(it.takenBack())));
			}
			addWho("offers.assignment.by", cancelled.byName(), cancelled.at(), notes);
			notes.add(cancelled.words());
		}
		return notes.stream().filter((one) -> !Text.isBlank(one)).toList();
	}

	private void addWho(String key, @Nullable String who, @Nullable Instant at, List<String> notes) {
		if (who != null && at != null) {
			notes.add(this.words.say(key, who, this.words.day(at)));
		}
	}

	private @Nullable String standing(AssignmentRecord it) {
		return switch (it.status()) {
			case OFFERED -> this.words.say("offers.assignment.until", this.words.day(it.answerDueOn()));
			case EXPIRED -> this.words.say("offers.assignment.passed", this.words.day(it.answerDueOn()));
			case ACCEPTED, REPORTED, CONFIRMED -> it.subjectToFunding() ? this.words.say(funded(it)) : null;
			case DECLINED, CANCELLED -> null;
		};
	}

	private static String funded(AssignmentRecord it) {
		return (it.funding() == Funding.FOUND) ? "assignments.funding.FOUND" : "offers.assignment.funding";
	}

	private String areas(Collection<AreaCode> areas) {
		return this.requestWords
			.list(areas.stream().sorted().map((area) -> this.requestWords.area(area.value())).toList());
	}

}
