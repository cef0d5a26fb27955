package org.article12.helpoffers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CalendarSettings;
import org.article12.core.WorkingDays;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterHistory;
import org.article12.helpoffers.domain.HelpFields;
import org.article12.helpoffers.store.HelpOfferRegister;
import org.article12.parties.PartyInRegion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What help is offered, as it is known now or was known at a moment. */
@Component
@Transactional(readOnly = true)
public class OffersOfHelp {

	private final HelpOfferRegister register;

	private final RegisterHistory history;

	private final CalendarSettings settings;

	private final WorkingDays calendar;

	OffersOfHelp(HelpOfferRegister register, RegisterHistory history, CalendarSettings settings, WorkingDays calendar) {
		this.register = register;
		this.history = history;
		this.settings = settings;
		this.calendar = calendar;
	}

	/** All that is on record, what is over or ended too, by giver and number. */
	public List<OfferOfHelp> all() {
		return this.register.all();
	}

	/** What can be had today, or will be, and may be known to everybody. */
	public List<OfferOfHelp> published() {
		LocalDate today = this.calendar.today();
		return all().stream().filter((one) -> one.help().open() && !one.help().isOverOn(today)).toList();
	}

	/**
	 * What can be had today in an area by a Party; what names the Party or area first.
	 */
	public List<OfferOfHelp> fitting(AreaCode area, PartyInRegion party) {
		LocalDate today = this.calendar.today();
		List<OfferOfHelp> fit = all().stream()
			.filter((one) -> one.help().standsOn(today))
			.filter((one) -> one.help().helpsIn(area) && one.help().isFor(party))
			.toList();
		return Stream.of(true, false)
			.flatMap((named) -> fit.stream()
				.filter((one) -> (one.help().areas().isEmpty() || one.help().isForAll()) != named))
			.toList();
	}

	/**
	 * All that was on record before a moment, as it stood then, by giver and number: what
	 * is recorded or changed later leaves it as it was.
	 */
	public List<OfferOfHelp> asKnown(Instant before) {
		// Read first: what changes between the two readings is then undone, not told.
		List<OfferOfHelp> now = all();
		Map<String, List<Difference>> since = this.history.since(HelpOfferKeeping.REGISTER, before)
			.stream()
			.collect(Collectors.groupingBy((change) -> change.entry().key(), LinkedHashMap::new,
					Collectors.flatMapping((change) -> change.differences().stream(), Collectors.toList())));
		return now.stream().flatMap((one) -> {
			List<Difference> later = since.getOrDefault(one.reference(), List.of());
			return later.stream().anyMatch(Difference::isNewEntry) ? Stream.of() : Stream.of(before(one, later));
		}).toList();
	}

	/** The same at the end of a day in the Secretariat's zone. */
	public List<OfferOfHelp> asOf(LocalDate day) {
		return asKnown(day.plusDays(1).atStartOfDay(this.settings.zone()).toInstant());
	}

	private static OfferOfHelp before(OfferOfHelp offer, List<Difference> latestFirst) {
		if (latestFirst.isEmpty()) {
			return offer;
		}
		Map<String, String> then = HelpFields.of(offer.help());
		latestFirst.forEach((one) -> then.put(one.field(), one.before()));
		return new OfferOfHelp(offer.reference(), offer.version(), HelpFields.read(then));
	}

}
