package org.article12.assignments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.article12.assignments.AssignmentRecord;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.CentreHands;
import org.article12.assignments.Handing;
import org.article12.core.CurrentUser;
import org.article12.core.web.Option;
import org.article12.requests.RequestWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows in whose hands of its centre's people an assignment is, and in whose it can be.
 */
@Component
class HandsPages {

	private final CentreHands hands;

	private final RequestWords words;

	HandsPages(CentreHands hands, RequestWords words) {
		this.hands = hands;
		this.words = words;
	}

	/** Fills the model with in whose hands it is, unless it has ended. */
	void show(AssignmentRecord assignment, CurrentUser reader, Model model) {
		if (!AssignmentStatus.HELD.contains(assignment.status())) {
			return;
		}
		List<Handing> handings = this.hands.of(assignment);
		Optional<Handing> last = handings.stream().reduce((_, later) -> later);
		Optional<Handing> held = last.filter((handing) -> handing.to() != null);
		model.addAttribute("hands",
				new HandsView(held.map(Handing::toName).orElse(null), held.filter((it) -> !it.here()).isPresent(),
						held.filter((it) -> reader.id().equals(it.to())).isPresent(), reader.id().toString(),
						last.map(Handing::number).orElse(0), handings));
	}

	/** In whose hands it can be: those who act for the centre today, and nobody's. */
	List<Option> choices(AssignmentRecord assignment) {
		List<Option> choices = new ArrayList<>();
		this.hands.colleagues(assignment.centre())
			.forEach((one) -> choices.add(new Option(one.person().toString(), one.name())));
		choices.add(new Option(HandsForm.NOBODY, this.words.say("assignments.hands.to.nobody")));
		return choices;
	}

	/**
	 * In whose hands an assignment is.
	 *
	 * @param holder that person's name; null for nobody
	 * @param left whether that person does not act for the centre any more
	 * @param mine whether that is the reader
	 * @param reader the reader's identity
	 * @param seen the number of the last handing
	 * @param handings through whose hands it went
	 */
	record HandsView(@Nullable String holder, boolean left, boolean mine, String reader, int seen,
			List<Handing> handings) {
	}

}
