package org.article12.offers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.web.Option;
import org.article12.offers.Handover;
import org.article12.offers.Proposed;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.requests.PreparedWords;
import org.article12.offers.web.CentreTable.Pick;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.SubmittedRequests;
import org.article12.requests.RequestedArea;
import org.article12.routing.CentreFacts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Shows the areas that a centre can be given, and what the rules say of each centre. */
@Component
class HandoverPages {

	private final CentreTables tables;

	private final RequestWords requestWords;

	private final OffersWords words;

	private final PreparedWords replies;

	HandoverPages(CentreTables tables, RequestWords requestWords, OffersWords words, PreparedWords replies) {
		this.tables = tables;
		this.requestWords = requestWords;
		this.words = words;
		this.replies = replies;
	}

	/** The page around the form. */
	String show(RequestRecord request, Proposed proposed, HandoverForm form, String by, Model model) {
		model.addAttribute("areas", Handover.areas(request).stream().map(this::area).toList());
		model.addAttribute("centres", centres(request, proposed, form, by));
		model.addAttribute("replies", this.replies.choices(Kind.HANDOVER, request));
		return "offers/handover";
	}

	/** The page with a prepared reply added to what is typed. */
	String insert(RequestRecord request, Proposed proposed, HandoverForm form, String reply, Model model) {
		model.addAttribute("form", form.saying(this.replies.insert(Kind.HANDOVER, reply, request, form.words())));
		return show(request, proposed, form, "", model);
	}

	/** Says what is wrong with the choice. */
	void check(RequestRecord request, Proposed proposed, HandoverForm form, Errors errors) {
		List<RequestedArea> movable = Handover.areas(request);
		Set<AreaCode> ticked = form.ticked();
		if (ticked.isEmpty() || !movable.stream().map(RequestedArea::area).toList().containsAll(ticked)) {
			errors.rejectValue("areas", "offers.handover.areas.missing");
			return;
		}
		CentreCode centre = form.chosen().orElse(null);
		if (centre == null) {
			errors.rejectValue("centre", "offers.handover.centre.missing");
			return;
		}
		Set<AreaCode> without = new TreeSet<>(ticked);
		without.removeIf((area) -> proposed.able(area).stream().map(CentreFacts::code).anyMatch(centre::equals));
		if (!without.isEmpty()) {
			errors.rejectValue("centre", "offers.handover.centre.lacks", new Object[] { centre, titles(without) }, "");
		}
		List<AreaCode> there = movable.stream()
			.filter((area) -> centre.equals(area.centre()))
			.map(RequestedArea::area)
			.filter(ticked::contains)
			.toList();
		if (!there.isEmpty()) {
			errors.rejectValue("centre", "offers.handover.centre.has", new Object[] { centre, titles(there) }, "");
		}
	}

	private Option area(RequestedArea area) {
		CentreCode centre = area.centre();
		String where = this.words.say("offers.handover.area." + area.status().name(),
				(centre != null) ? this.requestWords.centre(centre) : "",
				(area.answerDueOn() != null) ? this.words.day(area.answerDueOn()) : "");
		return new Option(area.area().value(), this.requestWords.area(area.area().value()), where);
	}

	private CentreChoice centres(RequestRecord request, Proposed proposed, HandoverForm form, String by) {
		List<RequestedArea> areas = Handover.areas(request);
		String address = SubmittedRequests.page(request.reference()) + "/handover";
		String asked = form.ticked().stream().map(AreaCode::value).collect(Collectors.joining("&area=", "?area=", ""));
		return this.tables.forAll(proposed, CentreOrder.of(form.ticked().isEmpty() ? address : address + asked, by),
				(centre) -> Optional
					.of(new Pick("centre-" + centre, "centre", centre.value(), form.centre().equals(centre.value())))
					.filter((_) -> areas.stream().anyMatch((area) -> canBeGiven(area, centre, proposed))));
	}

	/** Who has an area already can be given only the others. */
	private static boolean canBeGiven(RequestedArea area, CentreCode centre, Proposed proposed) {
		return !centre.equals(area.centre())
				&& proposed.able(area.area()).stream().map(CentreFacts::code).anyMatch(centre::equals);
	}

	private String titles(Iterable<AreaCode> areas) {
		List<String> titles = new ArrayList<>();
		areas.forEach((area) -> titles.add(this.requestWords.area(area.value())));
		return this.requestWords.list(titles);
	}

}
