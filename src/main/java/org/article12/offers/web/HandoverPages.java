package org.article12.offers.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.ReaderLanguage;
import org.article12.core.web.Option;
import org.article12.offers.Handover;
import org.article12.offers.Proposed;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.requests.PreparedWords;
import org.article12.requests.RequestRecord;
import org.article12.requests.RequestWords;
import org.article12.requests.RequestedArea;
import org.article12.routing.Audience;
import org.article12.routing.CentreFacts;
import org.article12.routing.RoutingAnswerView;
import org.article12.routing.RoutingAnswerViews;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** Shows the areas that a centre can be given, and what the rules say of each centre. */
@Component
class HandoverPages {

	private final RoutingAnswerViews proposals;

	private final CentreLabels centres;

	private final RequestWords requestWords;

	private final OffersWords words;

	private final PreparedWords replies;

	HandoverPages(RoutingAnswerViews proposals, CentreLabels centres, RequestWords requestWords, OffersWords words,
			PreparedWords replies) {
		this.proposals = proposals;
		this.centres = centres;
		this.requestWords = requestWords;
		this.words = words;
		this.replies = replies;
	}

	/** The page around the form. */
	String show(RequestRecord request, Proposed proposed, Model model) {
		model.addAttribute("areas", Handover.areas(request).stream().map(this::area).toList());
		model.addAttribute("centres", centres(request, proposed));
		model.addAttribute("replies", this.replies.choices(Kind.HANDOVER, request));
		return "offers/handover";
	}

	/** The page with a prepared reply added to what is typed. */
	String insert(RequestRecord request, Proposed proposed, HandoverForm form, String reply, Model model) {
		model.addAttribute("form", form.saying(this.replies.insert(Kind.HANDOVER, reply, request, form.words())));
		return show(request, proposed, model);
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

	private List<Option> centres(RequestRecord request, Proposed proposed) {
		Map<String, List<String>> said = reasons(proposed);
		Map<CentreCode, Set<AreaCode>> able = new HashMap<>();
		List<CentreCode> inOrder = new ArrayList<>();
		for (RequestedArea area : Handover.areas(request)) {
			// Who has the area already can be given only the others.
			proposed.able(area.area())
				.stream()
				.filter((centre) -> !centre.code().equals(area.centre()))
				.forEach((centre) -> able.computeIfAbsent(centre.code(), (_) -> new TreeSet<>()).add(area.area()));
		}
		proposed.choice().values().stream().distinct().filter(able::containsKey).forEach(inOrder::add);
		proposed.answer().centres().stream().map(CentreFacts::code).filter(able::containsKey).forEach((code) -> {
			if (!inOrder.contains(code)) {
				inOrder.add(code);
			}
		});
		return inOrder.stream()
			.map((code) -> new Option(code.value(), this.centres.label(code), String.join("\n", Stream.concat(
					Stream.of(this.words.say("offers.handover.centre.can", titles(able.getOrDefault(code, Set.of())))),
					said.getOrDefault(code.value(), List.of()).stream())
				.toList())))
			.toList();
	}

	/** What speaks for and against each centre. */
	private Map<String, List<String>> reasons(Proposed proposed) {
		RoutingAnswerView view = this.proposals.of(proposed.answer().proposal(), Audience.OFFICER,
				ReaderLanguage.get());
		Map<String, List<String>> reasons = new HashMap<>();
		view.chosen().forEach((one) -> {
			List<String> all = new ArrayList<>(List.of(this.words.say("offers.handover.proposed")));
			all.addAll(one.why());
			all.addAll(one.besides());
			reasons.put(one.centre().code(), all);
		});
		view.notChosen().forEach((one) -> reasons.put(one.centre().code(), one.why()));
		return reasons;
	}

	private String titles(Iterable<AreaCode> areas) {
		List<String> titles = new ArrayList<>();
		areas.forEach((area) -> titles.add(this.requestWords.area(area.value())));
		return this.requestWords.list(titles);
	}

}
