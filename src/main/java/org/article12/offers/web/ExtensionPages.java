package org.article12.offers.web;

import java.time.LocalDate;
import java.util.Optional;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Offers;
import org.article12.core.WorkingDays;
import org.article12.core.act.Done;
import org.article12.core.web.FieldReader;
import org.article12.requests.Act;
import org.article12.requests.Actor;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.requests.PreparedWords;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.Screening;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.Turn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Says whose date it is that an officer extends, and how far it can go. */
@Component
class ExtensionPages {

	private final LiveAssignments assignments;

	private final Offers offers;

	private final Screening screening;

	private final WorkingDays calendar;

	private final RequestWords requestWords;

	private final OffersWords words;

	private final PreparedWords replies;

	ExtensionPages(LiveAssignments assignments, Offers offers, Screening screening, WorkingDays calendar,
			RequestWords requestWords, OffersWords words, PreparedWords replies) {
		this.assignments = assignments;
		this.offers = offers;
		this.screening = screening;
		this.calendar = calendar;
		this.requestWords = requestWords;
		this.words = words;
		this.replies = replies;
	}

	/** The date as it stands; none when there is none to extend. */
	Optional<LocalDate> presentDate(RequestRecord request, ExtensionForm form) {
		if (form.isForParty()) {
			return this.screening.possible(request).contains(Act.EXTEND_ANSWER) ? partyDate(request) : Optional.empty();
		}
		AssignmentRecord offer = this.assignments.find(request, form.assignment());
		return (offer.status() == AssignmentStatus.OFFERED) ? Optional.of(offer.answerDueOn()) : Optional.empty();
	}

	private static Optional<LocalDate> partyDate(RequestRecord request) {
		return request.turns().stream().filter((turn) -> turn.actor() == Actor.PARTY).findFirst().map(Turn::dueOn);
	}

	/**
	 * Says what is wrong with the date that was typed.
	 * @param seen the number of the last entry that the person saw: of a request that has
	 * moved on the act itself tells, with what was done
	 */
	void check(RequestRecord request, int seen, ExtensionForm form, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		LocalDate typed = form.check(reader, errors).orElse(null);
		if (typed == null || request.lastEntry() != seen) {
			return;
		}
		LocalDate present = presentDate(request, form).orElse(null);
		if ((present != null && !typed.isAfter(present)) || typed.isBefore(this.calendar.today())) {
			LocalDate first = (present == null || present.isBefore(this.calendar.today()))
					? this.calendar.today().minusDays(1) : present;
			errors.rejectValue("dueOn", "offers.extension.date.early", new Object[] { this.words.day(first) }, "");
		}
		else if (typed.isAfter(this.offers.latestExtension())) {
			errors.rejectValue("dueOn", "offers.extension.date.late",
					new Object[] { this.words.day(this.offers.latestExtension()) }, "");
		}
		else {
			reader.deadline("dueOn", form.dueOn(), this.calendar, form.meant());
		}
	}

	/** The page around the form. */
	String show(RequestRecord request, ExtensionForm form, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("who", who(request, form));
		LocalDate present = presentDate(request, form).orElse(null);
		model.addAttribute("present",
				(present == null) ? null
						: this.words.say(
								this.calendar.isOver(present) ? "offers.extension.was-due" : "offers.extension.due",
								this.words.day(present)));
		model.addAttribute("latest", this.words.day(this.offers.latestExtension()));
		model.addAttribute("replies", this.replies.choices(Kind.EXTENSION, request));
		return "offers/extension";
	}

	/** The page with a prepared reply added to what is typed. */
	String insert(RequestRecord request, ExtensionForm form, String reply, Model model) {
		String words = this.replies.insert(Kind.EXTENSION, reply, request, form.words());
		return show(request, new ExtensionForm(form.assignment(), form.dueOn(), words, form.meant()), model);
	}

	/** The request's page, which says what is done. */
	Done done(RequestRecord request, ExtensionForm form) {
		return Done.at(SubmittedRequests.page(request.reference()), "offers.done.extended", who(request, form),
				this.words.day(form.day()));
	}

	private String who(RequestRecord request, ExtensionForm form) {
		return form.isForParty() ? this.words.party(request.party())
				: this.requestWords.centre(this.assignments.find(request, form.assignment()).centre());
	}

}
