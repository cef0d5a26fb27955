package org.article12.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.article12.catalogue.AreaCode;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.reference.Seeds;
import org.article12.helpoffers.Giver;
import org.article12.helpoffers.GiverKind;
import org.article12.helpoffers.HelpOfferKeeping;
import org.article12.helpoffers.HelpOffered;
import org.article12.helpoffers.Sum;
import org.article12.parties.Region;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Sample offers of help, recorded once, each as if on its first day. */
@Component
@Profile("demo")
@Order(DemonstrationAccounts.ORDER + 10)
class DemonstrationHelp implements ApplicationRunner {

	private static final Logger LOG = LoggerFactory.getLogger(DemonstrationHelp.class);

	private static final String SAMPLE = "Sample data for the demonstration; nobody’s real commitment";

	private final DemonstrationMark mark;

	private final Seeds seeds;

	private final Cast cast;

	private final HelpOfferKeeping keeping;

	private final WorkingDays calendar;

	DemonstrationHelp(DemonstrationMark mark, Seeds seeds, Cast cast, HelpOfferKeeping keeping, WorkingDays calendar) {
		this.mark = mark;
		this.seeds = seeds;
		this.cast = cast;
		this.keeping = keeping;
		this.calendar = calendar;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.mark.isSet()) {
			try {
				this.seeds.once("demonstration offers of help", () -> samples().forEach(this::record));
			}
			// A portal that does not start any more would be worse than one without
			// samples.
			catch (RuntimeException ex) {
				LOG.error("The demonstration's offers of help could not be made", ex);
			}
		}
	}

	private void record(Sample sample) {
		DemonstrationClock.at(Instant.now().plus(sample.from(), ChronoUnit.DAYS),
				() -> this.keeping.add(this.cast.officer(), sample.help(this.calendar.today()), SAMPLE));
	}

	private static List<Sample> samples() {
		try (InputStream file = new ClassPathResource("demonstration/offers-of-help.json").getInputStream()) {
			return List.of(JsonMapper.builder().build().readValue(file, Sample[].class));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The demonstration's offers of help cannot be read", ex);
		}
	}

	/**
	 * An offer, with its days counted from today. Fields that are left out are empty.
	 */
	private record Sample(@Nullable GiverKind kind, @Nullable String party, @Nullable String name, String title,
			List<String> areas, List<Region> regions, @Nullable List<String> parties, @Nullable Long amount,
			@Nullable String currency, int from, @Nullable Integer until, boolean open, String conditions) {

		// The clock stands at the first day.
		private HelpOffered help(LocalDate first) {
			Giver giver = (this.party != null) ? Giver.of(new PartyCode(this.party))
					: new Giver(Objects.requireNonNull(this.kind), null, Objects.requireNonNull(this.name));
			return new HelpOffered(giver, this.title, this.areas.stream().map(AreaCode::new).toList(), this.regions,
					Stream.ofNullable(this.parties).flatMap(List::stream).map(PartyCode::new).toList(),
					(this.amount != null && this.currency != null) ? new Sum(this.amount, this.currency) : null, first,
					(this.until != null) ? first.plusDays(this.until - this.from) : null, this.conditions,
					"desk@donor.example", SAMPLE, this.open, null);
		}

	}

}
