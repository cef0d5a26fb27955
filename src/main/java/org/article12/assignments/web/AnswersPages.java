package org.article12.assignments.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Assignments;
import org.article12.assignments.SeveralAnswers;
import org.article12.assignments.domain.OfferAnswer.Kind;
import org.article12.assignments.domain.ShownOffer;
import org.article12.assignments.store.GivenAnswers;
import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.WorkingDays;
import org.article12.core.act.BatchOutcome;
import org.article12.core.text.Text;
import org.article12.core.web.Glyph;
import org.article12.parties.Parties;
import org.article12.requests.RequestId;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.Requests;
import org.article12.requests.StatusView;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page on which a centre answers several offers, and the page that says what became
 * of each.
 */
@Component
class AnswersPages {

	// A sentence or two, so that each offer is recognised.
	private static final int NEED = 160;

	private final Assignments assignments;

	private final Requests requests;

	private final Parties parties;

	private final WorkingDays calendar;

	private final AssignmentPage page;

	private final RequestWords words;

	AnswersPages(Assignments assignments, Requests requests, Parties parties, WorkingDays calendar, AssignmentPage page,
			RequestWords words) {
		this.assignments = assignments;
		this.requests = requests;
		this.parties = parties;
		this.calendar = calendar;
		this.page = page;
		this.words = words;
	}

	/** The centre's offers that wait, what is due first. */
	List<AssignmentId> waiting(CentreCode centre, Model model) {
		List<AssignmentId> waiting = this.assignments.offersTo(centre, SeveralAnswers.MOST);
		model.addAttribute("most", (waiting.size() == SeveralAnswers.MOST) ? SeveralAnswers.MOST : null);
		return waiting;
	}

	/** Which of the offers of a form are the centre's. */
	Set<AssignmentId> own(CentreCode centre, AnswersForm form) {
		return records(centre, ids(form)).stream().map(AssignmentRecord::id).collect(Collectors.toSet());
	}

	/** The page as it first is: all that can be answered is ticked. */
	String begin(CentreCode centre, Kind kind, Collection<AssignmentId> ids, Model model) {
		List<AssignmentRecord> records = records(centre, ids);
		AnswersForm form = AnswersForm.of(kind,
				records.stream().filter(AnswersPages::isOpen).map(ShownOffer::of).toList());
		model.addAttribute("form", form);
		return show(form, records, model);
	}

	/** The page that says that nothing was chosen. */
	String nothing(Model model) {
		AnswersForm form = new AnswersForm(null, null, null, null, null, null);
		model.addAttribute("form", form);
		return show(form, List.of(), model);
	}

	/** The page again, with what was ticked and typed. */
	String again(CentreCode centre, AnswersForm form, Model model) {
		return show(form, records(centre, ids(form)), model);
	}

	private String show(AnswersForm form, List<AssignmentRecord> records, Model model) {
		Map<AssignmentId, AssignmentRecord> byId = records.stream()
			.collect(Collectors.toMap(AssignmentRecord::id, Function.identity()));
		Map<RequestId, RequestRecord> requests = this.requests
			.submitted(records.stream().map(AssignmentRecord::request).toList());
		List<OfferView> open = new ArrayList<>();
		for (int at = 0; at < form.offers().size(); at++) {
			OfferRow row = form.offers().get(at);
			AssignmentRecord offer = row.shown().map((shown) -> byId.get(shown.id())).orElse(null);
			RequestRecord request = (offer != null) ? requests.get(offer.request()) : null;
			if (offer != null && request != null && isOpen(offer)) {
				open.add(view(at, row, offer, request));
			}
		}
		model.addAttribute("kind", form.kind().map(Kind::name).orElse(""));
		model.addAttribute("open", open);
		model.addAttribute("over",
				records.stream()
					.filter((offer) -> !isOpen(offer))
					.flatMap((offer) -> Optional.ofNullable(requests.get(offer.request()))
						.map((request) -> over(offer, request))
						.stream())
					.toList());
		model.addAttribute("declineCodes", this.page.declineCodes());
		return "assignments/answers";
	}

	private List<AssignmentRecord> records(CentreCode centre, Collection<AssignmentId> ids) {
		return ids.isEmpty() ? List.of() : this.assignments.ofCentre(centre, ids);
	}

	private static List<AssignmentId> ids(AnswersForm form) {
		return form.offers().stream().flatMap((row) -> row.shown().stream()).map(ShownOffer::id).toList();
	}

	private static boolean isOpen(AssignmentRecord offer) {
		return offer.status() == AssignmentStatus.OFFERED;
	}

	private OfferView view(int at, OfferRow row, AssignmentRecord offer, RequestRecord request) {
		return new OfferView(at, row, offer.id(), request.reference().value(),
				this.parties.name(request.party(), ReaderLanguage.get()), request.title(),
				Text.shortened(Text.line(request.answers().need().help()), NEED),
				offer.liveAreas().stream().sorted().map((area) -> this.words.area(area.value())).toList(),
				offer.answerDueOn(), this.calendar.isOver(offer.answerDueOn()));
	}

	private OverView over(AssignmentRecord offer, RequestRecord request) {
		return new OverView(offer.id(), request.reference().value(),
				new StatusView(this.words.say("assignments.status." + offer.outcome()), Glyphs.of(offer.status())));
	}

	/** What became of one offer. */
	OutcomeView outcome(Kind kind, GivenAnswers.Row row) {
		BatchOutcome outcome = row.outcome();
		if (outcome == null) {
			return new OutcomeView(row.reference(), "/assignments/" + row.offer(), row.title(),
					new StatusView(this.words.say("core.batch.waiting"), Glyph.EMPTY),
					this.words.say("assignments.answers.waiting"));
		}
		boolean done = outcome == BatchOutcome.DONE;
		String word = this.words.say(done ? "assignments.answers.done." + kind.name() : "core.batch." + outcome.name());
		return new OutcomeView(row.reference(), "/assignments/" + row.offer(), row.title(),
				new StatusView(word, done ? Glyph.TICK : Glyph.CROSS), note(outcome, row.particulars()));
	}

	private String note(BatchOutcome outcome, List<String> particulars) {
		return switch (outcome) {
			case DONE -> "";
			case MOVED -> particulars.isEmpty() ? this.words.say("core.batch.gone")
					: this.words.say("core.batch.moved", this.words.list(particulars));
			case REFUSED -> this.words.say("refused." + particulars.getFirst(),
					particulars.subList(1, particulars.size()).toArray());
			case FAILED -> this.words.say("core.batch.failed");
		};
	}

	/**
	 * One offer that can be answered.
	 *
	 * @param at its place in the form
	 * @param row what the form has of it
	 * @param id the offer
	 * @param reference its request's reference
	 * @param party who asks for help
	 * @param title the request's title
	 * @param need the beginning of what help is needed
	 * @param areas what the centre is asked to take
	 * @param dueOn until when it may answer
	 * @param late whether that day has passed
	 */
	record OfferView(int at, OfferRow row, AssignmentId id, String reference, String party, String title, String need,
			List<String> areas, LocalDate dueOn, boolean late) {
	}

	/**
	 * One that cannot be answered any more.
	 *
	 * @param id the assignment
	 * @param reference its request's reference
	 * @param status how it stands
	 */
	record OverView(AssignmentId id, String reference, StatusView status) {
	}

	/**
	 * One offer after it was answered, or not.
	 *
	 * @param reference its request's reference
	 * @param to its page's address
	 * @param title its request's title
	 * @param status what became of it
	 * @param note what else is to be said
	 */
	record OutcomeView(String reference, String to, String title, StatusView status, String note) {
	}

}
