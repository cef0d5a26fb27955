package org.article12.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.article12.centres.Availability;
import org.article12.centres.CentreMandates;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.text.Dates;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.requests.Answers;
import org.article12.requests.RequestReference;
import org.article12.requests.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static java.util.stream.Collectors.toMap;

/**
 * The demonstration's requests, at least one in every state: each is written, submitted
 * and carried on by the portal's own verbs, at the moments that its story tells of. All
 * are made, or none.
 */
@Component
@Profile("demo")
@Order(DemonstrationAccounts.ORDER + 100)
class DemonstrationRequests implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRequests.class);

	private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private static final CentreCode BUSY = new CentreCode("SCRC-CN");

	private static final int CAPACITY = 12;

	private final DemonstrationMark mark;

	private final Plans plans;

	private final Cast cast;

	private final Drafts drafts;

	private final TaleActs acts;

	private final CentreMandates mandates;

	private final EntityManager entities;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	DemonstrationRequests(DemonstrationMark mark, Plans plans, Cast cast, Drafts drafts, TaleActs acts,
			CentreMandates mandates, EntityManager entities, JdbcClient jdbc, TransactionTemplate transaction,
			Clock clock) {
		this.mark = mark;
		this.plans = plans;
		this.cast = cast;
		this.drafts = drafts;
		this.acts = acts;
		this.mandates = mandates;
		this.entities = entities;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (!this.mark.isSet()) {
			return;
		}
		try {
			this.transaction.executeWithoutResult((_) -> makeOnce());
		}
		// What people changed in a database that was never filled is theirs; a portal
		// that does not start any more would be worse than one without stories.
		catch (RuntimeException ex) {
			LOG.error("The demonstration's requests could not be made, and none was. Begin anew with fresh data", ex);
		}
	}

	private void makeOnce() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('article12 demonstration'))").query().listOfRows();
		if (this.jdbc.sql("select exists (select from request_listed)").query(Boolean.class).single()) {
			return;
		}
		List<Tale> tales = tales();
		tales.forEach(this::tellOrSayWhich);
		declareCapacity();
		LOG.info("{} demonstration requests made", tales.size());
	}

	/** One centre has said how much it can take, and is near it. */
	private void declareCapacity() {
		this.mandates.change(this.cast.officer(), BUSY, this.mandates.recorded(BUSY).version(),
				new Availability(CAPACITY, null, null), "The centre’s letter: twelve assignments at once (sample)");
	}

	private void tellOrSayWhich(Tale tale) {
		try {
			tell(tale);
		}
		catch (RuntimeException ex) {
			throw new IllegalStateException("The story '%s' of %s cannot be told".formatted(tale.title(), tale.by()),
					ex);
		}
	}

	private void tell(Tale tale) {
		CurrentUser focalPoint = this.cast.focalPoint(tale.by());
		Moment moment = new Moment(this.clock.instant(), tale.daysAgo());
		RequestReference[] reference = new RequestReference[1];
		DemonstrationClock.at(moment.instant(), () -> reference[0] = write(focalPoint, tale));
		for (Tale.Step step : tale.then()) {
			moment.pass(step.after());
			DemonstrationClock.at(moment.instant(), () -> this.acts.act(focalPoint, reference[0], tale, step));
		}
		// What is told is told: looking it all through again at each flush would take
		// long.
		this.entities.flush();
		this.entities.clear();
	}

	/** However late the tale is told, its months are meant. */
	private static List<String> months(Tale tale) {
		return Stream.of(tale.from(), tale.until())
			.flatMap((month) -> Dates.month(month, Locale.ENGLISH).meaning().stream())
			.map(YearMonth::toString)
			.toList();
	}

	private RequestReference write(CurrentUser user, Tale tale) {
		RequestReference reference = this.drafts.start(user, UUID.randomUUID());
		for (Answers.Part part : List.of(new Answers.Activities(activityIds(user, tale), tale.otherActivity()),
				new Answers.Areas(tale.areas()),
				new Answers.Need(tale.title(), tale.need(), tale.results(), tale.beneficiaries(), tale.pops(),
						tale.kind(), tale.languages()),
				new Answers.Timing(tale.from(), tale.until(), tale.budget(), tale.ownContribution(), tale.urgency(),
						tale.urgencyReason(), months(tale)),
				new Answers.Policy(tale.batBep(), tale.synergies(), tale.synergiesWords(), tale.helpReceived(),
						tale.publishSummary()),
				new Answers.Contact(user.name(), tale.office(), user.email(), tale.phone()))) {
			this.acts.save(user, reference, part);
		}
		return reference;
	}

	private List<String> activityIds(CurrentUser user, Tale tale) {
		PartyCode party = user.party().orElseThrow();
		Map<String, String> ids = this.plans.activitiesOf(party)
			.stream()
			.collect(toMap(PlanActivity::code, (activity) -> activity.id().toString()));
		return tale.activities().stream().map(ids::get).toList();
	}

	/** All stories, the oldest first, so that numbers follow the years. */
	private static List<Tale> tales() {
		return Stream.of("three-years", "requests")
			.flatMap((file) -> read(file).stream())
			.sorted(Comparator.comparingInt(Tale::daysAgo).reversed())
			.toList();
	}

	private static List<Tale> read(String name) {
		try (InputStream file = new ClassPathResource("demonstration/" + name + ".json").getInputStream()) {
			return JsonMapper.builder().build().readValue(file, new TypeReference<List<Tale>>() {
			});
		}
		catch (IOException ex) {
			throw new IllegalStateException("The demonstration's stories cannot be read", ex);
		}
	}

	/** A moment in working hours that moves on, and never past the present. */
	private static final class Moment {

		private final Instant now;

		private Instant at;

		Moment(Instant now, int daysAgo) {
			this.now = now;
			this.at = inWorkingHours(now.minus(Duration.ofDays(daysAgo)), -1);
		}

		Instant instant() {
			return this.at;
		}

		void pass(int days) {
			Instant soon = this.at.plus(Duration.ofMinutes(50));
			Instant next = (days > 0) ? inWorkingHours(this.at.plus(Duration.ofDays(days)), 1) : soon;
			this.at = next.isBefore(this.now) ? next : this.now;
		}

		private static Instant inWorkingHours(Instant moment, int direction) {
			LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
			while (WEEKEND.contains(day.getDayOfWeek())) {
				day = day.plusDays(direction);
			}
			int minute = 8 * 60 + Math.floorMod(day.toEpochDay() * 97, 8 * 60);
			return day.atStartOfDay().plusMinutes(minute).toInstant(ZoneOffset.UTC);
		}

	}

}
