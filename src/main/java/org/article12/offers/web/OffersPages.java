package org.article12.offers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.Option;
import org.article12.offers.Dispatch;
import org.article12.offers.Proposed;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.SubmittedRequests;
import org.article12.routing.Audience;
import org.article12.routing.CentreFacts;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the proposal, and the officer's choice, ready to read. */
@Component
public class OffersPages {

	/** The page. */
	static final String VIEW = "offers/offers";

	private final Dispatch dispatch;

	private final RoutingAnswerViews proposals;

	private final AssignedViews assigned;

	private final RequestWords requestWords;

	private final OffersWords words;

	private final CentreLabels centres;

	OffersPages(Dispatch dispatch, RoutingAnswerViews proposals, AssignedViews assigned, RequestWords requestWords,
			OffersWords words, CentreLabels centres) {
		this.dispatch = dispatch;
		this.proposals = proposals;
		this.assigned = assigned;
		this.requestWords = requestWords;
		this.words = words;
		this.centres = centres;
	}

	/**
	 * Adds the page and a form in which the proposal is chosen.
	 * @param alternative whether the alternative is chosen instead
	 */
	public void addTo(Model model, RequestRecord request, boolean alternative) {
		Proposed proposed = this.dispatch.propose(request);
		Map<AreaCode, CentreCode> chosen = (alternative && !proposed.alternative().isEmpty()) ? proposed.alternative()
				: proposed.choice();
		List<String> choice = proposed.answer()
			.proposal()
			.areas()
			.stream()
			.map((area) -> OffersForm.pair(area, chosen.get(area)))
			.toList();
		model.addAttribute("form", new OffersForm(choice, "", proposed.fingerprint()));
		model.addAttribute("offers", page(request, proposed, chosen));
	}

	/** Fills the model around a form that has been sent. */
	String show(RequestRecord request, Proposed proposed, OffersForm form, Model model) {
		model.addAttribute("offers", page(request, proposed, form.toCommand()));
		return VIEW;
	}

	/** The page around a form that has been filled in. */
	OffersPage page(RequestRecord request, Proposed proposed, Map<AreaCode, CentreCode> chosen) {
		List<AreaChoice> areas = new ArrayList<>();
		for (AreaCode area : proposed.answer().proposal().areas()) {
			areas.add(area(area, proposed, chosen.get(area), areas.isEmpty()));
		}
		return new OffersPage(request.reference().value(), request.title(), request.lastEntry(),
				this.proposals.of(proposed.answer().proposal(), Audience.OFFICER, ReaderLanguage.get()), areas,
				this.assigned.refused(request.id()), proposed.alternative().isEmpty() ? ""
						: SubmittedRequests.page(request.reference()) + "/offers?choose=alternative");
	}

	private AreaChoice area(AreaCode area, Proposed proposed, @Nullable CentreCode chosen, boolean first) {
		List<Option> near = new ArrayList<>();
		List<Option> elsewhere = new ArrayList<>();
		for (CentreFacts centre : proposed.able(area)) {
			(proposed.basis(centre.code()) != null ? near : elsewhere).add(option(area, centre, proposed));
		}
		CentreCode planned = proposed.choice().get(area);
		return new AreaChoice(first ? "choice" : "choice-" + area, this.requestWords.area(area.value()),
				(planned != null) ? this.words.say("offers.proposed", this.requestWords.centre(planned))
						: this.words.say("offers.gap"),
				near, elsewhere, OffersForm.pair(area, chosen), OffersForm.pair(area, null));
	}

	private Option option(AreaCode area, CentreFacts centre, Proposed proposed) {
		String name = this.centres.label(centre.code());
		String label = name;
		if (centre.code().equals(proposed.choice().get(area))) {
			label = this.words.say("offers.centre.proposed", name);
		}
		else if (proposed.answer().need().wasDeclinedBy(centre.code(), area)) {
			label = this.words.say("offers.centre.declined", name);
		}
		else {
			label = proposed.answer()
				.need()
				.wasUnansweredBy(centre.code(), area)
				.map((due) -> this.words.say("offers.centre.silent", name, this.words.day(due)))
				.orElse(name);
		}
		return new Option(OffersForm.pair(area, centre.code()), label);
	}

	/**
	 * What an officer decides on before offers go out.
	 *
	 * @param reference the request's reference
	 * @param title its title
	 * @param lastEntry the number of its last history entry
	 * @param proposal the proposal in words
	 * @param areas the open areas, each with the centres to choose from
	 * @param refused what came back from centres already
	 * @param alternative the address of the same page with the alternative chosen; empty
	 * when there is none
	 */
	record OffersPage(String reference, String title, int lastEntry, RoutingAnswerView proposal, List<AreaChoice> areas,
			List<AssignedView> refused, String alternative) {
	}

	/**
	 * An open area.
	 *
	 * @param id the id of its list of centres
	 * @param title its title
	 * @param proposed what is proposed for it, in words
	 * @param near the centres that stand for the Party
	 * @param elsewhere the other active centres that have the area
	 * @param chosen the option that is chosen
	 * @param none the option that leaves the area open
	 */
	record AreaChoice(String id, String title, String proposed, List<Option> near, List<Option> elsewhere,
			String chosen, String none) {
	}

}
