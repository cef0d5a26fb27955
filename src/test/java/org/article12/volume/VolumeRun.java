package org.article12.volume;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.article12.accounts.Accounts;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.CalendarSettings;
import org.article12.core.DaysOff;
import org.article12.core.CurrentUser;
import org.article12.core.CurrentUsers;
import org.article12.core.WorkingDays;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.demonstration.DemonstrationAccounts;
import org.article12.lives.store.AllKept;
import org.article12.parties.Parties;
import org.article12.plans.Plans;
import org.article12.requests.Actor;
import org.article12.requests.RecordedActor;
import org.article12.requests.domain.Rehearsal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Fills the database once the registers and the demonstration's accounts are there, and
 * before the demonstration's own requests, which then stay away.
 */
@Component
@Profile("volume")
@Order(DemonstrationAccounts.ORDER + 50)
class VolumeRun implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(VolumeRun.class);

	private final VolumeSettings settings;

	private final DataSource database;

	private final RegisterVersions versions;

	private final Registers registers;

	private final Officers officers;

	private final Rules rules;

	private final AllKept lives;

	VolumeRun(VolumeSettings settings, DataSource database, RegisterVersions versions, Registers registers,
			Officers officers, Rules rules, AllKept lives) {
		this.settings = settings;
		this.database = database;
		this.versions = versions;
		this.registers = registers;
		this.officers = officers;
		this.rules = rules;
		this.lives = lives;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		long began = System.nanoTime();
		LOG.info("Filling the database with {} requests", this.settings.requests());
		new VolumeFill(this.database, this.versions).run(stories(), this.settings.requests());
		// Whoever starts the portal afterwards finds it at rest.
		LOG.info("Keeping their lives");
		this.lives.run();
		LOG.info("{} requests made in {} s", this.settings.requests(),
				Duration.ofNanos(System.nanoTime() - began).toSeconds());
	}

	private Stories stories() {
		Wording wording = Wording.shipped();
		World world = this.registers.world(this.officers.of(wording), wording);
		StoryClock clock = new StoryClock();
		return new Stories(this.rules.teller(world, wording, clock), clock, this.settings, this.rules.now());
	}

	/** The registers. */
	@Component
	@Profile("volume")
	record Registers(Parties parties, Catalogue catalogue, Centres centres, Plans plans) {

		World world(List<RecordedActor> officers, Wording wording) {
			return new World(this.parties, this.catalogue, this.centres, this.plans, officers, wording);
		}

	}

	/** The demonstration's officer and invented colleagues. */
	@Component
	@Profile("volume")
	record Officers(Accounts accounts, CurrentUsers users) {

		List<RecordedActor> of(Wording wording) {
			CurrentUser officer = this.accounts.find("officer@secretariat.example")
				.flatMap((person) -> this.users.find(person, null))
				.orElseThrow(() -> new IllegalStateException("The demonstration's officer has no account"));
			List<RecordedActor> officers = new ArrayList<>(List.of(RecordedActor.user(officer)));
			wording.officers()
				.forEach((name) -> officers
					.add(new RecordedActor(Actor.SECRETARIAT, World.invented(name), name, null, null)));
			return officers;
		}

	}

	/** The calendar and the deadlines. */
	@Component
	@Profile("volume")
	record Rules(CalendarSettings calendar, Supplier<DaysOff> daysOff, Terms terms, Clock clock) {

		Teller teller(World world, Wording wording, StoryClock story) {
			return new Teller(world, wording, new AnswersByChance(world),
					new Rehearsal.Stage(story, new WorkingDays(this.calendar, this.daysOff, story), this.terms),
					this.terms.days(Term.ANSWER), this.terms.days(Term.PLAN));
		}

		Instant now() {
			return this.clock.instant();
		}

	}

}
