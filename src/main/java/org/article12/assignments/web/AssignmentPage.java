package org.article12.assignments.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.Deliveries;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.OfferReasonWords;
import org.article12.assignments.domain.OfferAlreadyAnswered;
import org.article12.assignments.domain.WorkMoved;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.web.Formats;
import org.article12.core.web.Option;
import org.article12.parties.Parties;
import org.article12.requests.Act;
import org.article12.requests.Reader;
import org.article12.requests.RequestPanels;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestViews;
import org.article12.requests.RequestWords;
import org.article12.requests.Requests;
import org.article12.requests.TransitionTable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/**
 * What a centre reads of one assignment: the whole request while it is asked or works on
 * it; after a decline, an expiry or a cancellation only its own record.
 */
@Component
class AssignmentPage {

	private static final Set<AssignmentStatus> WAITED_FOR = EnumSet.of(AssignmentStatus.OFFERED,
			AssignmentStatus.ACCEPTED);

	private final Assignments assignments;

	private final Requests requests;

	private final RequestViews views;

	private final Parties parties;

	private final Catalogue catalogue;

	private final ObjectProvider<OfferReasonWords> reasons;

	private final WorkingDays calendar;

	private final Deliveries deliveries;

	private final DeliveryViews work;

	private final RequestPanels panels;

	private final RequestWords words;

	private final Formats formats;

	private final HandsPages hands;

	AssignmentPage(Assignments assignments, Requests requests, RequestViews views, Parties parties, Catalogue catalogue,
			ObjectProvider<OfferReasonWords> reasons, WorkingDays calendar, Deliveries deliveries, DeliveryViews work,
			RequestPanels panels, RequestWords words, Formats formats, HandsPages hands) {
		this.hands = hands;
		this.assignments = assignments;
		this.requests = requests;
		this.views = views;
		this.parties = parties;
		this.catalogue = catalogue;
		this.reasons = reasons;
		this.calendar = calendar;
		this.deliveries = deliveries;
		this.work = work;
		this.panels = panels;
		this.words = words;
		this.formats = formats;
	}

	/** The centre's assignment; another centre's is not visible. */
	AssignmentRecord find(CurrentUser user, String id) {
		return user.centre()
			.flatMap((centre) -> AssignmentId.parse(id).flatMap((parsed) -> this.assignments.ofCentre(centre, parsed)))
			.orElseThrow(() -> new NotVisible("Assignment " + id));
	}

	/**
	 * It can be answered.
	 * @throws OfferAlreadyAnswered when it cannot, or not any more
	 */
	static void requireOffered(AssignmentRecord offer) {
		if (offer.status() != AssignmentStatus.OFFERED) {
			throw new OfferAlreadyAnswered(offer);
		}
	}

	/**
	 * Its funding is awaited.
	 * @throws WorkMoved when it is not, or not any more
	 */
	static void requireFundingAwaited(AssignmentRecord assignment) {
		if (!assignment.awaitsFunding()) {
			throw new WorkMoved(assignment, List.of());
		}
	}

	/**
	 * It has not ended, and can be in somebody's hands.
	 * @throws WorkMoved when it has
	 */
	static void requireHeld(AssignmentRecord assignment) {
		if (!AssignmentStatus.HELD.contains(assignment.status())) {
			throw new WorkMoved(assignment, List.of());
		}
	}

	/** Fills the model with what the page shows on which funding is told of. */
	String askForFunding(AssignmentRecord assignment, CurrentUser user, Model model) {
		show(assignment, user, model);
		model.addAttribute("outcomes",
				Stream.of("FOUND", "NOT_FOUND")
					.map((outcome) -> new Option(outcome, this.words.say("assignments.funding.outcome." + outcome),
							this.words.say("assignments.funding.outcome." + outcome + ".hint")))
					.toList());
		return "assignments/funding";
	}

	/** Fills the model with what the page shows. */
	@Transactional(readOnly = true)
	String show(AssignmentRecord assignment, CurrentUser user, Model model) {
		RequestRecord request = this.requests.submitted(assignment.request())
			.orElseThrow(() -> new NotVisible("Request of assignment " + assignment.id()));
		boolean lapsed = AssignmentStatus.LAPSED.contains(assignment.status());
		model.addAttribute("assignment", assignment);
		model.addAttribute("reference", request.reference().value());
		model.addAttribute("party",
				this.parties.find(request.party())
					.map((party) -> this.parties.name(party.code(), ReaderLanguage.get()))
					.orElse(request.party().value()));
		model.addAttribute("headline", headline(assignment));
		model.addAttribute("glyph", Glyphs.of(assignment.status()));
		model.addAttribute("late", late(assignment));
		model.addAttribute("areas", options(assignment.areas()));
		model.addAttribute("offered", options(assignment.liveAreas().stream().sorted().toList()));
		model.addAttribute("takenBack", options(assignment.takenBack().stream().sorted().toList()));
		model.addAttribute("lapsed", lapsed);
		model.addAttribute("declineCodes", declineCodes());
		if (!lapsed) {
			model.addAttribute("subject", request.title());
			model.addAttribute("answers", this.views.digest(request.titled(), Reader.CENTRE));
			this.hands.show(assignment, user, model);
			model.addAttribute("contact", request.answers().contact());
			model.addAttribute("why", why(assignment));
			model.addAttribute("milestone", milestone(assignment));
			model.addAttribute("fundingAwaited", assignment.awaitsFunding());
			model.addAttribute("correctable", assignment.status() == AssignmentStatus.REPORTED
					&& TransitionTable.isPossible(request.status(), Act.CORRECT_REPORT));
			model.addAttribute("delivery",
					(assignment.status() == AssignmentStatus.OFFERED) ? null
							: this.deliveries.find(assignment.id())
								.map((delivery) -> this.work.withFiles(List.of(delivery), request).getFirst())
								.orElse(null));
			model.addAttribute("panels", this.panels.of(request, user));
			model.addAttribute("history", this.views.history(this.requests.history(request.id(), user)));
		}
		return "assignments/assignment";
	}

	/** The reasons for a refusal, each with its explanation. */
	List<Option> declineCodes() {
		return Option.each(OfferDecline.values(), "assignments.decline.", this.words::say);
	}

	/** The areas as choices, with their titles. */
	List<Option> options(List<AreaCode> areas) {
		return areas.stream().map((area) -> new Option(area.value(), title(area))).toList();
	}

	private String title(AreaCode code) {
		return this.catalogue.area(code).map(Area::title).orElse(code.value());
	}

	private List<String> why(AssignmentRecord assignment) {
		OfferReasonWords words = this.reasons.getIfAvailable();
		List<String> sentences = (words != null) ? words.forTheCentre(assignment.reasons()) : List.of();
		return sentences.isEmpty() ? List.of(this.words.say("assignments.basis." + assignment.basis().name()))
				: sentences;
	}

	private boolean late(AssignmentRecord assignment) {
		LocalDate due = (assignment.status() == AssignmentStatus.ACCEPTED) ? assignment.workDueOn()
				: assignment.answerDueOn();
		return WAITED_FOR.contains(assignment.status()) && due != null && this.calendar.isOver(due);
	}

	private @Nullable String milestone(AssignmentRecord assignment) {
		LocalDate due = assignment.workDueOn();
		if (due == null) {
			return null;
		}
		String step = (assignment.nextMilestoneOn() != null) ? "milestone"
				: assignment.disputed() ? "report-again" : "plan-by";
		return this.words.say("assignments.headline." + step, this.formats.date(due));
	}

	private String headline(AssignmentRecord assignment) {
		if (assignment.disputed()) {
			return this.words.say("assignments.headline.disputed");
		}
		if (assignment.awaitsFunding()) {
			return this.words.say("assignments.headline.funding");
		}
		return this.words.say("assignments.headline." + assignment.outcome(),
				this.formats.date(assignment.answerDueOn()));
	}

}
