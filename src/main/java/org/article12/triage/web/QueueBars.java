package org.article12.triage.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.CurrentUser;
import org.article12.core.web.Option;
import org.article12.parties.Region;
import org.article12.requests.RequestStatus;
import org.article12.requests.RequestViews;
import org.article12.triage.domain.QueueCounts;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.store.QueueCounting;
import org.article12.triage.web.QueueBar.Chip;
import org.article12.triage.web.QueueBar.Menu;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the line above the queue. */
@Component
class QueueBars {

	private static final String SECRETARIAT = "SECRETARIAT";

	private static final Set<String> TOGGLED_OFFICERS = Set.of("me", "none");

	private static final List<RequestStatus> IN_HAND_FIRST = QueueFilter.VISIBLE.stream()
		.sorted(Comparator.comparing(RequestStatus.TERMINAL::contains))
		.toList();

	private final TriageWords words;

	private final RequestViews views;

	private final QueueCounting counting;

	QueueBars(TriageWords words, RequestViews views, QueueCounting counting) {
		this.words = words;
		this.views = views;
		this.counting = counting;
	}

	/** The line of a list whose address is understood. */
	QueueBar of(QueueForm form, QueueAddress address, QueueView.Choices choices, QueueCounts counts, OfficersViews own,
			CurrentUser reader) {
		return new QueueBar(toggles(address),
				List.of(new Menu(this.words.say("triage.filter.region"), regions(address)),
						new Menu(this.words.say("triage.filter.status"), statuses(address, counts, reader)),
						new Menu(this.words.say("triage.views"), views(address, own, reader))),
				chosen(form, address, choices, reader), late(address));
	}

	/** The line of an address that asks for what nobody knows. */
	QueueBar ofUnknown() {
		return new QueueBar(toggles(new QueueAddress(new LinkedMultiValueMap<>())), List.of(), List.of(), List.of());
	}

	private List<Chip> toggles(QueueAddress address) {
		return List.of(toggle("triage.chip.ours", "turn", SECRETARIAT, address),
				toggle("triage.chip.late", "overdue", "true", address),
				toggle("triage.chip.mine", "officer", "me", address),
				toggle("triage.chip.nobodys", "officer", "none", address));
	}

	private Chip toggle(String words, String parameter, String value, QueueAddress address) {
		return new Chip(this.words.say(words), null, address.toggled(parameter, value), address.has(parameter, value));
	}

	private List<Chip> regions(QueueAddress address) {
		return Stream.of(Region.values())
			.map((region) -> new Chip(this.words.region(region), null, address.toggled("region", region.name()),
					address.has("region", region.name())))
			.toList();
	}

	private List<Chip> statuses(QueueAddress address, QueueCounts counts, CurrentUser reader) {
		return IN_HAND_FIRST.stream().map((status) -> {
			boolean chosen = address.has("status", status.name());
			List<String> others = address.values("status");
			others.removeAll(Set.of(QueueQuestions.ALL, status.name()));
			if (!chosen) {
				others.add(status.name());
			}
			return new Chip(this.views.status(status, reader).word(), count(status, counts),
					address.with("status", others), chosen);
		}).toList();
	}

	/** The views, how to save another, and how to change the one that is shown. */
	private List<Chip> views(QueueAddress address, OfficersViews own, CurrentUser reader) {
		List<Chip> chips = new ArrayList<>();
		own.views()
			.forEach((view) -> chips.add(new Chip(
					view.isOf(reader) ? view.name() : this.words.say("triage.view.of", view.name(), view.ownerName()),
					null, new QueueAddress(new LinkedMultiValueMap<>()).with(OwnViews.VIEW, view.id().toString()),
					view.equals(own.shown()))));
		chips.add(new Chip(this.words.say("triage.view.none"), null, whole(own), false));
		chips.add(
				new Chip(this.words.say("triage.view.save-this"), null, withList("/triage/views/new", address), false));
		if (own.shown() != null) {
			chips.add(new Chip(this.words.say("triage.view.change", own.shown().name()), null,
					withList("/triage/views/" + own.shown().id(), address), false));
		}
		return chips;
	}

	/** A page to which the list is named that is shown. */
	private static String withList(String page, QueueAddress address) {
		return UriComponentsBuilder.fromPath(page)
			.queryParam(ListPlace.LIST, "{list}")
			.encode()
			.buildAndExpand(ListPlace.in(address.pages().to(1)).query())
			.toUriString();
	}

	/** The address of the whole queue, whichever view is somebody's first. */
	static String whole(OfficersViews own) {
		return (own.preference().view() != null) ? QueueAddress.QUEUE + "?" + OwnViews.VIEW + "=" + OwnViews.NONE
				: QueueAddress.QUEUE;
	}

	private String count(RequestStatus status, QueueCounts counts) {
		int count = counts.of(status);
		if (!counts.isAtLeast(status)) {
			return this.words.number(count);
		}
		int hundreds = (count - 1) / 100 * 100;
		return (hundreds > 0) ? this.words.say("triage.count.more", hundreds) : this.words.say("triage.count.not");
	}

	/** What narrows the list besides the toggles. */
	private List<Chip> chosen(QueueForm form, QueueAddress address, QueueView.Choices choices, CurrentUser reader) {
		List<Chip> chips = new ArrayList<>();
		if (!form.q().isEmpty()) {
			chips.add(new Chip(this.words.say("triage.chip.words", form.q()), null, address.with("q", ""), true));
		}
		chosen("region", form.region(), choices.regions(), address, chips);
		statuses(address, QueueCounts.NONE, reader).stream()
			.filter(Chip::chosen)
			.forEach((status) -> chips.add(new Chip(status.words(), null, status.to(), true)));
		if (address.has("status", QueueQuestions.ALL)) {
			chips.add(new Chip(this.words.say("triage.chip.ended-too"), null, address.with("status", ""), true));
		}
		chosen("party", form.party(), choices.parties(), address, chips);
		chosen("area", form.area(), choices.areas(), address, chips);
		chosen("turn", form.turn().equals(SECRETARIAT) ? "" : form.turn(), choices.turns(), address, chips);
		chosen("officer", TOGGLED_OFFICERS.contains(form.officer()) ? "" : form.officer(), choices.officers(), address,
				chips);
		return chips;
	}

	private static void chosen(String parameter, String value, List<Option> options, QueueAddress address,
			List<Chip> chips) {
		if (!value.isEmpty()) {
			String label = options.stream()
				.filter((option) -> option.value().equals(value))
				.findFirst()
				.map(Option::label)
				.orElse(value);
			chips.add(new Chip(label, null, address.with(parameter, ""), true));
		}
	}

	/**
	 * Each region in which something is late leads there at once, whatever else is
	 * chosen.
	 */
	private List<Chip> late(QueueAddress address) {
		List<Chip> regions = new ArrayList<>();
		this.counting.lateByRegion()
			.forEach((region,
					count) -> regions.add(new Chip(this.words.region(region), this.words.number(count),
							QueueAddress.QUEUE + "?region=" + region + "&overdue=true",
							address.has("region", region.name()) && address.has("overdue", "true"))));
		return regions;
	}

}
