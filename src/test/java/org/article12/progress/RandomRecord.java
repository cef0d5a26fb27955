package org.article12.progress;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.article12.assignments.AssignmentId;
import org.article12.assignments.AssignmentStatus;
import org.article12.assignments.Confirmed;
import org.article12.assignments.Cost;
import org.article12.assignments.Delivery;
import org.article12.assignments.DeliveryReport;
import org.article12.assignments.Headcount;
import org.article12.assignments.OfferDecline;
import org.article12.assignments.Work;
import org.article12.assignments.WorkContent;
import org.article12.catalogue.Agreement;
import org.article12.catalogue.Area;
import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.AreaCode;
import org.article12.catalogue.KindOfNeed;
import org.article12.core.CentreCode;
import org.article12.core.DaysOff;
import org.article12.core.PartyCode;
import org.article12.core.settings.Term;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.Sum;
import org.article12.lives.KnownRegisters;
import org.article12.parties.DevelopmentStatus;
import org.article12.parties.Region;
import org.article12.requests.Answers;
import org.article12.requests.DeclineCode;
import org.article12.requests.Evaluation;
import org.article12.requests.History;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.Particulars.PartyThen;
import org.article12.requests.Rating;
import org.article12.requests.Recorded;
import org.article12.requests.RequestId;
import org.article12.requests.RequestReference;
import org.article12.requests.Told;
import org.article12.requests.domain.RandomHistories;

/**
 * A record by chance: histories, answers, reports and evaluations, each entry recorded
 * some time after it was done, and registers that say anything.
 */
public final class RandomRecord {

	private static final List<String> PARTIES = List.of("SEN", "GHA", "URY", "LBN");

	private static final List<String> AREAS = List.of("NIP", "BAT_BEP", "INVENTORIES", "TRAINING");

	private static final List<String> AREAS_OFFERED = List.of("NIP", "BAT_BEP", "TRAINING.INVENTORY");

	private static final List<String> ACTIVITIES = List.of(new UUID(7, 1).toString(), new UUID(7, 2).toString());

	private final Random dice;

	private final List<Told> told = new ArrayList<>();

	private final Map<RequestId, List<Delivery>> work = new HashMap<>();

	private final KnownRegisters registers;

	private final List<HelpOffered> offers = new ArrayList<>();

	/** A record that the seed decides. */
	public RandomRecord(long seed, int requests) {
		this.dice = new Random(seed);
		this.registers = newRegisters();
		List<Recorded> all = new ArrayList<>();
		Map<RequestId, List<Answers>> answers = new LinkedHashMap<>();
		for (int number = 0; number < requests; number++) {
			RequestId id = new RequestId(new UUID(seed, number));
			List<HistoryEntry> history = particular(
					RandomHistories.of(seed * 1000 + number, 5 + this.dice.nextInt(90)));
			this.work.put(id, work(id, history));
			answers.put(id, history.stream().map((_) -> answers()).toList());
			Instant known = Instant.EPOCH;
			for (HistoryEntry entry : history) {
				Instant recorded = entry.at().plus(Duration.ofHours(this.dice.nextInt(400)));
				known = recorded.isAfter(known) ? recorded : known;
				all.add(new Recorded(0, known, id, entry));
			}
		}
		all.sort(Comparator.comparing(Recorded::recordedAt));
		Map<RequestId, List<Recorded>> byRequest = new LinkedHashMap<>();
		for (int place = 0; place < all.size(); place++) {
			Recorded one = all.get(place);
			byRequest.computeIfAbsent(one.request(), (_) -> new ArrayList<>())
				.add(new Recorded(place + 1, one.recordedAt(), one.request(), one.entry()));
		}
		byRequest.forEach((id, entries) -> this.told
			.add(new Told(id, RequestReference.of(new PartyCode(oneOf(PARTIES)), 2026, this.told.size() + 1),
					new PartyCode(oneOf(PARTIES)), new History(entries), answers.getOrDefault(id, List.of()))));
		for (int number = this.dice.nextInt(6); number > 0; number--) {
			this.offers.add(offer());
		}
	}

	/** All that is told by entries up to a number. */
	public List<Told> upTo(long sequence) {
		return this.told.stream()
			.map((one) -> new Told(one.request(), one.reference(), one.party(), one.history().upTo(sequence),
					one.submitted()))
			.filter((one) -> !one.history().entries().isEmpty())
			.toList();
	}

	/** The number of its last entry. */
	public long lastSequence() {
		return this.told.stream()
			.flatMap((one) -> one.history().entries().stream())
			.mapToLong(Recorded::sequence)
			.max()
			.orElse(0);
	}

	/** What was written about the work on a request. */
	public List<Delivery> work(RequestId request) {
		return this.work.getOrDefault(request, List.of());
	}

	/** What help is offered. */
	List<HelpOffered> offers() {
		return this.offers;
	}

	KnownRegisters registers() {
		return this.registers;
	}

	private KnownRegisters newRegisters() {
		Set<DayOfWeek> weekend = this.dice.nextBoolean() ? Set.of(DayOfWeek.FRIDAY)
				: Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
		Set<LocalDate> holidays = new HashSet<>();
		for (int day = 0; day < 30; day++) {
			holidays.add(LocalDate.of(2026, 11, 1).plusDays(this.dice.nextInt(900)));
		}
		Map<Term, Integer> terms = new EnumMap<>(Term.class);
		for (Term term : Term.values()) {
			terms.put(term, 1 + this.dice.nextInt(30));
		}
		List<Area> areas = AREAS.stream().map((code) -> {
			Set<KindOfNeed> needs = EnumSet.noneOf(KindOfNeed.class);
			needs.addAll(some(List.of(KindOfNeed.values())));
			return new Area(new AreaCode(code), null, KnownRegisters.plain(code + " then"), Map.of(),
					AreaCategory.values()[0], needs, false, this.dice.nextBoolean());
		}).toList();
		return new KnownRegisters(LocalDate.of(2027, 1, 1),
				PlainParties.in(Map.of("SEN", Region.AFRICA, "URY", Region.LATIN_AMERICA_CARIBBEAN)), new TreeMap<>(),
				Map.of(), List.of(), areas,
				List.of(new Agreement("BASEL", KnownRegisters.plain("Basel then"), "", false)),
				new DaysOff(weekend, holidays), terms);
	}

	/** The same acts with other reasons, groups and numbers of reports. */
	private List<HistoryEntry> particular(List<HistoryEntry> history) {
		Map<UUID, Integer> works = new HashMap<>();
		PartyThen group = new PartyThen(oneOf(List.of(Region.values())), oneOf(List.of(DevelopmentStatus.values())),
				this.dice.nextBoolean(), this.dice.nextBoolean());
		return history.stream().map((entry) -> {
			Particulars other = switch (entry.particulars()) {
				case Particulars.Submitted it ->
					new Particulars.Submitted(it.capacity(), it.areas(), it.receivedOn(), group, it.summary());
				case Particulars.LetterFiled it -> new Particulars.LetterFiled(it.capacity(), it.areas(),
						it.receivedOn(), it.letter(), group, it.summary());
				case Particulars.Declined it ->
					new Particulars.Declined(oneOf(List.of(DeclineCode.values())), it.words(), it.duplicateOf());
				case Particulars.OfferDeclined it -> new Particulars.OfferDeclined(it.assignment(), it.returned(),
						oneOf(List.of(OfferDecline.values())).name(), it.words());
				case Particulars.Delivered it -> new Particulars.Delivered(it.assignment(),
						works.merge(it.assignment(), 1, Integer::sum), it.areas(), it.words());
				case Particulars.ReportCorrected it -> new Particulars.ReportCorrected(it.assignment(),
						works.merge(it.assignment(), 1, Integer::sum), it.words());
				default -> entry.particulars();
			};
			return new HistoryEntry(entry.number(), entry.act(), entry.from(), entry.to(), entry.at(), entry.by(),
					entry.centre(), other, entry.dates());
		}).toList();
	}

	private List<Delivery> work(RequestId request, List<HistoryEntry> history) {
		Map<UUID, List<Work>> works = new LinkedHashMap<>();
		Map<UUID, CentreCode> centres = new HashMap<>();
		for (HistoryEntry entry : history) {
			switch (entry.particulars()) {
				case Particulars.Delivered it -> {
					works.computeIfAbsent(it.assignment(), (_) -> new ArrayList<>())
						.add(work(it.work(), entry, report()));
					centres.put(it.assignment(), entry.centre());
				}
				case Particulars.ReportCorrected it -> works.computeIfAbsent(it.assignment(), (_) -> new ArrayList<>())
					.add(work(it.work(), entry, report()));
				case Particulars.Confirmed _ ->
					works.values().forEach((of) -> of.add(work(of.size() + 1, entry, new Confirmed(evaluation()))));
				default -> {
				}
			}
		}
		List<Delivery> deliveries = new ArrayList<>();
		works.forEach((id, of) -> deliveries.add(new Delivery(new AssignmentId(id), request,
				centres.getOrDefault(id, new CentreCode("SCRC-XX")), AssignmentStatus.REPORTED, of)));
		return deliveries;
	}

	private static Work work(int number, HistoryEntry entry, WorkContent content) {
		return new Work(number, entry.act(), entry.at(), null, "A. Person", content);
	}

	private DeliveryReport report() {
		int women = this.dice.nextInt(40);
		int men = this.dice.nextInt(40);
		Headcount people = (this.dice.nextInt(5) == 0) ? null
				: new Headcount(women + men + this.dice.nextInt(3), women, men);
		return new DeliveryReport("Done", some(PARTIES).stream().map(PartyCode::new).toList(), people,
				this.dice.nextBoolean() ? "A kiln" : "", List.of(new Cost("The fund", this.dice.nextInt(9_000)),
						new Cost("The centre", this.dice.nextInt(900))));
	}

	private Evaluation evaluation() {
		return new Evaluation(oneOf(List.of(Rating.values())), oneOf(List.of(Rating.values())), Rating.YES,
				this.dice.nextBoolean() ? Rating.YES : Rating.PARTLY, "Well");
	}

	private HelpOffered offer() {
		LocalDate from = LocalDate.of(2026, 11, 1).plusDays(this.dice.nextInt(900));
		return new HelpOffered(new Giver(GiverKind.OTHER, null, "A fund"), "Help",
				some(AREAS_OFFERED).stream().map(AreaCode::new).toList(), some(List.of(Region.values())),
				some(PARTIES).stream().map(PartyCode::new).toList(),
				oneOf(Arrays.asList(null, new Sum(5_000, "USD"), new Sum(7_000, "EUR"))), from,
				this.dice.nextBoolean() ? from.plusDays(this.dice.nextInt(300)) : null, "", "", "",
				this.dice.nextBoolean(), this.dice.nextBoolean() ? from.plusDays(this.dice.nextInt(300)) : null);
	}

	private Answers answers() {
		return Answers.NONE
			.with(new Answers.Activities(this.dice.nextBoolean() ? some(ACTIVITIES) : List.of(),
					this.dice.nextInt(3) == 0 ? "Another" : ""))
			.with(new Answers.Areas(AREAS))
			.with(new Answers.Need("A need", "", "", "", List.of(),
					oneOf(List.of("CAPACITY_BUILDING", "TECHNOLOGY_TRANSFER", "BOTH", "")), List.of()))
			.with(new Answers.Timing("", "", oneOf(List.of("", "45000", "USD 1,000")), "", "", "", List.of()))
			.with(new Answers.Policy("",
					oneOf(Arrays.asList(List.of(), List.of("BASEL"), List.of("BASEL", "MINAMATA"))), "", "", "yes"));
	}

	<T> T oneOf(List<T> choices) {
		return choices.get(this.dice.nextInt(choices.size()));
	}

	private <T> List<T> some(List<T> choices) {
		return choices.stream().filter((_) -> this.dice.nextBoolean()).toList();
	}

}
