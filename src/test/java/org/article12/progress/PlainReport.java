package org.article12.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.article12.assignments.Confirmed;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Work;
import org.article12.catalogue.Area;
import org.article12.core.settings.Term;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.Sum;
import org.article12.lives.KnownRegisters;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Region;
import org.article12.progress.PlainRequest.Filed;
import org.article12.progress.PlainRequest.Offer;
import org.article12.progress.PlainRequest.PlainArea;
import org.article12.requests.Answers;
import org.article12.requests.DueDates;
import org.article12.requests.Evaluation;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Rating;
import org.article12.requests.RequestStatus;

/**
 * The report's numbers once more, worked out by plain loops: every number that is not 0,
 * by table, row and column.
 */
final class PlainReport {

	private final Instant start;

	private final Instant end;

	private final ZoneId zone;

	private final KnownRegisters registers;

	private final TreeMap<String, BigDecimal> numbers = new TreeMap<>();

	private final Map<String, Set<String>> different = new HashMap<>();

	private final Map<String, List<Integer>> lengths = new TreeMap<>();

	/** The references behind each number. */
	final Map<String, Set<String>> behind = new HashMap<>();

	private PlainRequest at;

	PlainReport(Period period, ZoneId zone, KnownRegisters registers) {
		this.start = period.from().atStartOfDay(zone).toInstant();
		this.end = period.to().plusDays(1).atStartOfDay(zone).toInstant();
		this.zone = zone;
		this.registers = registers;
	}

	TreeMap<String, BigDecimal> numbers() {
		this.different.forEach((key, things) -> this.numbers.put(key, BigDecimal.valueOf(things.size())));
		this.lengths.forEach(this::measured);
		this.numbers.values().removeIf((number) -> number.signum() == 0);
		return this.numbers;
	}

	void count(PlainRequest request, List<Delivery> work) {
		if (!request.exists() || !request.began.isBefore(this.end)) {
			return;
		}
		this.at = request;
		flow(request);
		decisions(request);
		times(request);
		offers(request);
		load(request);
		deliveries(request, work);
		unserved(request);
		evaluations(request, work);
		needs(request, work);
		open(request);
	}

	private boolean in(Instant moment) {
		return moment != null && !moment.isBefore(this.start) && moment.isBefore(this.end);
	}

	private void add(String table, Collection<String> rows, Column column, long amount) {
		List<String> all = new ArrayList<>(rows);
		all.add("TOTAL");
		for (String row : all) {
			one(table, row, column, amount);
		}
	}

	private void one(String table, String row, Column column, long amount) {
		if (amount != 0) {
			String key = table + " " + row + " " + column;
			this.numbers.merge(key, BigDecimal.valueOf(amount), BigDecimal::add);
			this.behind.computeIfAbsent(key, (_) -> new TreeSet<>()).add(this.at.told.reference().value());
		}
	}

	private List<String> region(PlainRequest request) {
		return List.of(request.group.region().name());
	}

	private List<String> groups(PlainRequest request) {
		List<String> groups = new ArrayList<>();
		if (request.group.leastDeveloped()) {
			groups.add("LDC");
		}
		if (request.group.smallIsland()) {
			groups.add("SIDS");
		}
		if (request.group.status() == DevelopmentStatus.ECONOMY_IN_TRANSITION) {
			groups.add("TRANSITION");
		}
		return groups.isEmpty() ? List.of("OTHER") : groups;
	}

	private Answers answers(PlainRequest request) {
		return request.told.submitted().get(request.filedAt(this.end).number());
	}

	private List<String> agreements(PlainRequest request) {
		List<String> named = answers(request).policy().synergies();
		return named.isEmpty() ? List.of("NONE") : named;
	}

	private List<String> activities(PlainRequest request) {
		List<String> named = new ArrayList<>(answers(request).activities().chosen());
		if (!answers(request).activities().other().isEmpty()) {
			named.add("OTHER");
		}
		return named.isEmpty() ? List.of("NONE") : named;
	}

	private Set<String> needs(Filed filed) {
		Set<String> needs = new HashSet<>();
		for (String area : filed.areas()) {
			this.registers.areas().stream().filter((known) -> known.code().value().equals(area)).forEach((known) -> {
				known.needs().forEach((need) -> needs.add(need.name()));
				if (known.needs().isEmpty()) {
					needs.add("NONE");
				}
			});
		}
		return needs;
	}

	private void flow(PlainRequest request) {
		String help = answers(request).need().kind();
		Map<String, Collection<String>> cuts = Map.of("FLOW_BY_REGION", region(request), "FLOW_BY_GROUP",
				groups(request), "FLOW_BY_AREA", request.filedAt(this.end).areas(), "FLOW_BY_NEED",
				needs(request.filedAt(this.end)), "FLOW_BY_HELP", List.of(help.isEmpty() ? "NONE" : help),
				"FLOW_BY_PARTY", List.of(request.told.party().value()), "FLOW_BY_AGREEMENT", agreements(request));
		cuts.forEach((table, rows) -> {
			add(table, rows, Column.OPENING, request.openAt(this.start) ? 1 : 0);
			add(table, rows, Column.RECEIVED, in(request.began) ? 1 : 0);
			add(table, rows, Column.ENDED, in(request.ended()) ? 1 : 0);
			add(table, rows, Column.OPEN, request.openAt(this.end) ? 1 : 0);
		});
	}

	private void decisions(PlainRequest request) {
		boolean declined = request.status() == RequestStatus.DECLINED && in(request.ended());
		boolean eligible = in(request.firstRouting());
		for (String table : List.of("DECISIONS_BY_REGION", "DECISIONS_BY_GROUP")) {
			List<String> rows = table.endsWith("REGION") ? region(request) : groups(request);
			add(table, rows, Column.ELIGIBLE, eligible ? 1 : 0);
			add(table, rows, Column.DECLINED, declined ? 1 : 0);
			add(table, rows, Column.DECIDED, (eligible ? 1 : 0) + (declined ? 1 : 0));
		}
		if (declined) {
			add("DECLINES_BY_REASON", List.of(request.declined), Column.DECLINED, 1);
		}
		if (in(request.ended())) {
			add("ENDS_BY_REGION", region(request), Column.ENDED, 1);
			add("ENDS_BY_REGION", region(request), Column.valueOf(request.status().name()), 1);
		}
	}

	private int days(Instant from, Instant to) {
		int days = 0;
		LocalDate last = to.atZone(this.zone).toLocalDate();
		for (LocalDate day = from.atZone(this.zone).toLocalDate().plusDays(1); !day.isAfter(last); day = day
			.plusDays(1)) {
			boolean off = this.registers.calendar().weekend().contains(day.getDayOfWeek())
					|| this.registers.calendar().holidays().contains(day);
			days += off ? 0 : 1;
		}
		return days;
	}

	private void length(String step, Collection<String> tablesAndRows, int days) {
		one("TIMES", step, Column.CASES, 1);
		this.lengths.computeIfAbsent("TIMES " + step, (_) -> new ArrayList<>()).add(days);
		tablesAndRows.forEach((place) -> {
			one(place.split(" ")[0], place.split(" ")[1], Column.CASES, 1);
			this.lengths.computeIfAbsent(place, (_) -> new ArrayList<>()).add(days);
		});
	}

	private void times(PlainRequest request) {
		Instant routing = request.firstRouting();
		Instant decided = (routing != null) ? routing
				: (request.status() == RequestStatus.DECLINED) ? request.ended() : null;
		String region = region(request).getFirst();
		if (in(decided)) {
			int days = 0;
			Instant since = request.began;
			RequestStatus stood = RequestStatus.SUBMITTED;
			for (HistoryEntry entry : request.entries) {
				if (entry.to() != stood && entry.at().compareTo(decided) <= 0) {
					days += (stood == RequestStatus.SUBMITTED) ? days(since, entry.at()) : 0;
					since = entry.at();
					stood = entry.to();
				}
			}
			length("SCREEN", List.of("SCREEN_BY_REGION " + region, "SCREEN_BY_REGION TOTAL"), days);
		}
		Instant firstOffer = request.offers.values()
			.stream()
			.map((offer) -> offer.at)
			.min(Instant::compareTo)
			.orElse(null);
		if (routing != null && in(firstOffer)) {
			length("ROUTE", List.of("ROUTE_BY_REGION " + region, "ROUTE_BY_REGION TOTAL"), days(routing, firstOffer));
		}
		for (Offer offer : request.offers.values()) {
			if (offer.answer == Column.ACCEPTED && in(offer.answered)) {
				length("ACCEPT",
						List.of("ACCEPT_BY_REGION " + region, "ACCEPT_BY_REGION TOTAL",
								"ACCEPT_BY_CENTRE " + offer.centre, "ACCEPT_BY_CENTRE TOTAL"),
						days(offer.at, offer.answered));
			}
			if (offer.answer == Column.ACCEPTED && in(offer.delivered)) {
				length("DELIVER",
						List.of("DELIVER_BY_REGION " + region, "DELIVER_BY_REGION TOTAL",
								"DELIVER_BY_CENTRE " + offer.centre, "DELIVER_BY_CENTRE TOTAL"),
						days(offer.answered, offer.delivered));
			}
		}
		if (request.status() == RequestStatus.CLOSED && in(request.ended())) {
			Instant delivered = null;
			for (HistoryEntry entry : request.entries) {
				delivered = (entry.to() == RequestStatus.DELIVERED && entry.from() != RequestStatus.DELIVERED)
						? entry.at() : delivered;
			}
			length("CONFIRM", List.of("CONFIRM_BY_REGION " + region, "CONFIRM_BY_REGION TOTAL"),
					days(delivered, request.ended()));
		}
	}

	private void measured(String place, List<Integer> days) {
		List<Integer> sorted = days.stream().sorted().toList();
		int all = sorted.size();
		int middle = sorted.get((all - 1) / 2) + sorted.get(all / 2);
		this.numbers.put(place + " MEDIAN", new BigDecimal((middle % 2 == 0) ? "" + middle / 2 : middle / 2 + ".5"));
		int nine = 0;
		while (nine * 10 < all * 9) {
			nine++;
		}
		this.numbers.put(place + " PERCENTILE_90", BigDecimal.valueOf(sorted.get(nine - 1)));
		String step = place.startsWith("TIMES") ? place.split(" ")[1] : place.split("_")[0];
		Map<String, Term> targets = Map.of("SCREEN", Term.SCREENING, "ROUTE", Term.ROUTING, "ACCEPT", Term.ANSWER,
				"CONFIRM", Term.CONFIRMATION);
		if (targets.containsKey(step)) {
			int target = this.registers.terms().get(targets.get(step));
			long within = sorted.stream().filter((one) -> one <= target).count();
			this.numbers.put(place + " WITHIN", BigDecimal.valueOf(within));
			this.numbers.put(place + " SHARE_WITHIN",
					BigDecimal.valueOf(within).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP));
		}
	}

	private Column answer(Offer offer) {
		return (offer.answered != null && offer.answered.isBefore(this.end)) ? offer.answer : Column.WAITING;
	}

	private void offers(PlainRequest request) {
		for (Offer offer : request.offers.values()) {
			if (!in(offer.at)) {
				continue;
			}
			Column answer = answer(offer);
			add("OFFERS_BY_CENTRE", List.of(offer.centre), Column.OFFERED, 1);
			add("OFFERS_BY_CENTRE", List.of(offer.centre), answer, 1);
			add("OFFERS_BY_REGION", region(request), Column.OFFERED, 1);
			add("OFFERS_BY_REGION", region(request), answer, 1);
			if (answer == Column.OFFER_DECLINED || answer == Column.ACCEPTED && offer.left > 0) {
				add("OFFER_DECLINES_BY_REASON", List.of(offer.why),
						(answer == Column.ACCEPTED) ? Column.PARTLY_ACCEPTED : answer, 1);
				add("OFFER_DECLINES_BY_REASON", List.of(offer.why), Column.AREAS_DECLINED, offer.left);
			}
		}
	}

	private void load(PlainRequest request) {
		for (Offer offer : request.offers.values()) {
			if (offer.answer == Column.ACCEPTED) {
				Instant off = (offer.ended != null) ? offer.ended : offer.delivered;
				for (Column column : List.of(Column.IN_HAND_BEFORE, Column.IN_HAND)) {
					Instant moment = (column == Column.IN_HAND) ? this.end : this.start;
					boolean inHand = offer.answered.isBefore(moment) && (off == null || !off.isBefore(moment));
					add("LOAD_BY_CENTRE", List.of(offer.centre), column, inHand ? 1 : 0);
				}
				add("LOAD_BY_CENTRE", List.of(offer.centre), Column.TAKEN_ON, in(offer.answered) ? 1 : 0);
				add("LOAD_BY_CENTRE", List.of(offer.centre), Column.DELIVERED, in(offer.delivered) ? 1 : 0);
				add("LOAD_BY_CENTRE", List.of(offer.centre), Column.GIVEN_BACK, in(offer.ended) ? 1 : 0);
			}
		}
	}

	private static DeliveryReport report(Offer offer, List<Delivery> work) {
		for (Delivery delivery : work) {
			for (Work one : delivery.works()) {
				if (delivery.assignment().value().equals(offer.id) && one.number() == offer.report) {
					return (DeliveryReport) one.content();
				}
			}
		}
		throw new IllegalStateException("No report " + offer.report);
	}

	private void deliveries(PlainRequest request, List<Delivery> work) {
		Set<String> centres = new HashSet<>();
		request.offers.values()
			.stream()
			.filter((offer) -> answer(offer) == Column.ACCEPTED)
			.forEach((offer) -> centres.add(offer.centre));
		for (String table : List.of("DELIVERY_BY_CENTRE", "DELIVERY_BY_REGION", "DELIVERY_BY_GROUP", "DELIVERY_BY_AREA",
				"DELIVERY_BY_AGREEMENT")) {
			Set<String> helped = new HashSet<>();
			for (Offer offer : request.offers.values()) {
				if (in(offer.delivered)) {
					List<String> rows = switch (table) {
						case "DELIVERY_BY_CENTRE" -> List.of(offer.centre);
						case "DELIVERY_BY_REGION" -> region(request);
						case "DELIVERY_BY_GROUP" -> groups(request);
						case "DELIVERY_BY_AREA" -> offer.taken;
						default -> agreements(request);
					};
					helped.addAll(rows);
					delivery(table, rows, report(offer, work));
					add(table, rows, Column.JOINT, (centres.size() > 1) ? 1 : 0);
					add(table, rows, Column.SYNERGY, answers(request).policy().synergies().isEmpty() ? 0 : 1);
				}
			}
			if (!helped.isEmpty()) {
				add(table, helped, Column.REQUESTS, 1);
			}
		}
	}

	private void delivery(String table, List<String> rows, DeliveryReport report) {
		add(table, rows, Column.DELIVERED, 1);
		if (report.people() != null) {
			add(table, rows, Column.PEOPLE, report.people().people());
			add(table, rows, Column.WOMEN, report.people().women());
			add(table, rows, Column.MEN, report.people().men());
		}
		add(table, rows, Column.COST, report.costs().get(0).amount() + report.costs().get(1).amount());
		add(table, rows, Column.TECHNOLOGIES, report.technologies().isEmpty() ? 0 : 1);
		List<String> all = new ArrayList<>(rows);
		all.add("TOTAL");
		all.forEach((row) -> report.parties()
			.forEach((party) -> this.different.computeIfAbsent(table + " " + row + " PARTIES", (_) -> new HashSet<>())
				.add(party.value())));
	}

	private void unserved(PlainRequest request) {
		Set<String> areas = new HashSet<>();
		Set<String> codes = new HashSet<>();
		request.areasAt(this.end).forEach((code, area) -> {
			if (area.status().equals("UNSERVED") && in(area.since())) {
				add("UNSERVED_BY_AREA", List.of(code), Column.AREAS_UNSERVED, 1);
				add("UNSERVED_BY_REASON", List.of(area.code()), Column.AREAS_UNSERVED, 1);
				add("UNSERVED_BY_REGION", region(request), Column.AREAS_UNSERVED, 1);
				areas.add(code);
				codes.add(area.code());
			}
		});
		if (!areas.isEmpty()) {
			add("UNSERVED_BY_AREA", areas, Column.REQUESTS_UNSERVED, 1);
			add("UNSERVED_BY_REASON", codes, Column.REQUESTS_UNSERVED, 1);
			add("UNSERVED_BY_REGION", region(request), Column.REQUESTS_UNSERVED, 1);
		}
	}

	private void evaluations(PlainRequest request, List<Delivery> work) {
		if (request.status() != RequestStatus.CLOSED || !in(request.ended())) {
			return;
		}
		for (Offer offer : request.offers.values()) {
			for (Delivery delivery : work) {
				if (delivery.assignment().value().equals(offer.id) && offer.delivered != null
						&& delivery.works().getLast().content() instanceof Confirmed(Evaluation said)) {
					evaluation(said, offer.centre);
				}
			}
		}
	}

	private void evaluation(Evaluation said, String centre) {
		Map<String, Rating> ratings = Map.of("TIMELY", said.timely(), "APPROPRIATE", said.appropriate(),
				"COUNTRY_DRIVEN", said.countryDriven(), "USABLE", said.usable());
		boolean good = true;
		for (Map.Entry<String, Rating> one : ratings.entrySet()) {
			one("EVALUATIONS_BY_CRITERION", one.getKey(), Column.EVALUATIONS, 1);
			one("EVALUATIONS_BY_CRITERION", one.getKey(), Column.valueOf(one.getValue().name()), 1);
			good &= one.getValue() == Rating.YES;
		}
		add("EVALUATIONS_BY_CENTRE", List.of(centre), Column.EVALUATIONS, 1);
		add("EVALUATIONS_BY_CENTRE", List.of(centre), Column.ALL_YES, good ? 1 : 0);
	}

	private void needs(PlainRequest request, List<Delivery> work) {
		if (!request.openAt(this.start) && !in(request.began)) {
			return;
		}
		boolean dropped = request.ended() != null && request.ended().isBefore(this.end)
				&& (request.status() == RequestStatus.DECLINED || request.status() == RequestStatus.WITHDRAWN);
		boolean helped = request.offers.values()
			.stream()
			.anyMatch((offer) -> offer.delivered != null && offer.delivered.isBefore(this.end));
		String typed = answers(request).timing().budget();
		long budget = typed.isEmpty() ? 0 : typed.startsWith("USD") ? 1000 : 45000;
		for (String table : List.of("NEEDS_BY_PARTY", "NEEDS_BY_ACTIVITY", "NEEDS_BY_REGION", "NEEDS_BY_AREA",
				"NEEDS_BY_AREA_AND_REGION")) {
			boolean byArea = table.startsWith("NEEDS_BY_AREA");
			String after = table.endsWith("AREA_AND_REGION") ? ":" + region(request).getFirst() : "";
			Collection<String> rows = switch (table) {
				case "NEEDS_BY_PARTY" -> List.of(request.told.party().value());
				case "NEEDS_BY_ACTIVITY" -> activities(request);
				case "NEEDS_BY_REGION" -> region(request);
				default -> request.filedAt(this.end).areas().stream().map((area) -> area + after).toList();
			};
			add(table, rows, Column.NEEDED, 1);
			boolean withOffers = byArea || table.equals("NEEDS_BY_REGION");
			add(table, rows, Column.HELPED, helped && !withOffers ? 1 : 0);
			add(table, rows, Column.BUDGET, budget);
			for (Map.Entry<String, PlainArea> one : request.areasAt(this.end).entrySet()) {
				Collection<String> ofArea = byArea ? List.of(one.getKey() + after) : rows;
				add(table, ofArea, Column.AREAS_ASKED, 1);
				add(table, ofArea, became(one.getValue(), dropped), 1);
			}
			for (Offer offer : request.offers.values()) {
				if (in(offer.delivered)) {
					DeliveryReport report = report(offer, work);
					Collection<String> ofOffer = byArea ? offer.taken.stream().map((area) -> area + after).toList()
							: rows;
					add(table, ofOffer, Column.COST, report.costs().get(0).amount() + report.costs().get(1).amount());
					add(table, ofOffer, Column.PEOPLE, (report.people() != null) ? report.people().people() : 0);
				}
			}
		}
	}

	/** What help is offered, after all requests. */
	void offered(List<HelpOffered> offers, Period period) {
		Set<String> asked = new HashSet<>();
		this.numbers.keySet()
			.stream()
			.filter((key) -> key.startsWith("NEEDS_BY_AREA "))
			.forEach((key) -> asked.add(key.split(" ")[1]));
		offers.stream()
			.filter((
					offer) -> period.from().datesUntil(period.to().plusDays(1)).anyMatch((day) -> canBeHad(offer, day)))
			.forEach((offer) -> offered(offer, asked, period.to()));
	}

	private static boolean canBeHad(HelpOffered offer, LocalDate day) {
		return !day.isBefore(offer.from()) && (offer.until() == null || !day.isAfter(offer.until()))
				&& (offer.endedOn() == null || day.isBefore(offer.endedOn()));
	}

	private void offered(HelpOffered offer, Set<String> asked, LocalDate day) {
		Set<String> areas = new TreeSet<>();
		for (Area area : this.registers.areas()) {
			boolean shown = !area.heading() && !area.retired() || asked.contains(area.code().value());
			if (shown && (offer.areas().isEmpty() || offer.areas().contains(area.code()))) {
				areas.add(area.code().value());
			}
		}
		if (areas.isEmpty()) {
			offer.areas().forEach((area) -> areas.add(area.value()));
		}
		Set<String> regions = new TreeSet<>();
		if (offer.regions().isEmpty() && offer.parties().isEmpty()) {
			List.of(Region.values()).forEach((region) -> regions.add(region.name()));
		}
		offer.regions().forEach((region) -> regions.add(region.name()));
		offer.parties()
			.forEach((party) -> this.registers.everyDay()
				.on(party, day)
				.ifPresent((known) -> regions.add(known.region().name())));
		Set<String> places = new TreeSet<>(
				List.of("NEEDS_BY_AREA TOTAL", "NEEDS_BY_REGION TOTAL", "NEEDS_BY_AREA_AND_REGION TOTAL"));
		for (String area : areas.isEmpty() ? Set.of("NONE") : areas) {
			for (String region : regions.isEmpty() ? Set.of("NONE") : regions) {
				places.add("NEEDS_BY_AREA " + area);
				places.add("NEEDS_BY_REGION " + region);
				places.add("NEEDS_BY_AREA_AND_REGION " + area + ":" + region);
			}
		}
		Sum sum = offer.sum();
		long dollars = (sum != null && sum.currency().equals("USD")) ? sum.units() : 0;
		for (String place : places) {
			this.numbers.merge(place + " HELP_OFFERS", BigDecimal.ONE, BigDecimal::add);
			this.numbers.merge(place + " HELP_USD", BigDecimal.valueOf(dollars), BigDecimal::add);
		}
	}

	private static Column became(PlainArea area, boolean dropped) {
		if (area.status().equals("UNSERVED")) {
			return Column.AREAS_LEFT;
		}
		if (area.reported()) {
			return Column.AREAS_SERVED;
		}
		return dropped ? Column.AREAS_DROPPED
				: area.status().equals("ACCEPTED") ? Column.AREAS_UNDER_WAY : Column.AREAS_WAITING;
	}

	private void open(PlainRequest request) {
		if (!request.openAt(this.end)) {
			return;
		}
		Map<String, LocalDate> turns = turns(request);
		Set<String> actors = new HashSet<>();
		Set<String> lateActors = new HashSet<>();
		Set<String> centres = new HashSet<>();
		Set<String> lateCentres = new HashSet<>();
		turns.forEach((who, due) -> {
			String actor = who.startsWith("SCRC") ? "CENTRE" : who;
			boolean late = due != null
					&& !due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(-12)).isAfter(this.end);
			actors.add(actor);
			if (late) {
				lateActors.add(actor);
			}
			if (actor.equals("CENTRE")) {
				centres.add(who);
				if (late) {
					lateCentres.add(who);
				}
			}
		});
		String status = request.statusAt(this.end).name();
		add("OPEN_BY_STATUS", List.of(status), Column.OPEN, 1);
		add("OPEN_BY_STATUS", List.of(status), Column.OVERDUE, lateActors.isEmpty() ? 0 : 1);
		add("OPEN_BY_TURN", actors.isEmpty() ? List.of("NONE") : actors, Column.OPEN, 1);
		add("OPEN_BY_TURN", lateActors, Column.OVERDUE, lateActors.isEmpty() ? 0 : 1);
		if (!centres.isEmpty()) {
			add("OPEN_BY_CENTRE", centres, Column.OPEN, 1);
			add("OPEN_BY_CENTRE", lateCentres, Column.OVERDUE, lateCentres.isEmpty() ? 0 : 1);
		}
	}

	private Map<String, LocalDate> turns(PlainRequest request) {
		Map<String, LocalDate> turns = new HashMap<>();
		DueDates dates = request.datesAt(this.end);
		RequestStatus status = request.statusAt(this.end);
		Collection<PlainArea> areas = request.areasAt(this.end).values();
		boolean waiting = areas.stream().anyMatch((area) -> area.status().equals("OPEN"));
		if (status == RequestStatus.SUBMITTED || status == RequestStatus.ROUTING && waiting) {
			turns.put("SECRETARIAT", dates.secretariat());
		}
		if (status == RequestStatus.CLARIFICATION || status == RequestStatus.DELIVERED) {
			turns.put("PARTY", dates.party());
		}
		if (status == RequestStatus.ROUTING || status == RequestStatus.IN_DELIVERY) {
			for (PlainArea area : areas) {
				if (area.status().equals("OFFERED") || area.status().equals("ACCEPTED") && !area.reported()) {
					LocalDate known = turns.get(area.centre());
					boolean sooner = known == null || area.due() != null && area.due().isBefore(known);
					turns.put(area.centre(), sooner ? area.due() : known);
				}
			}
		}
		return turns;
	}

}
