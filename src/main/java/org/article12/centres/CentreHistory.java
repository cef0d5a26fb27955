package org.article12.centres;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.article12.centres.domain.Facts;
import org.article12.centres.domain.RegionalCentre;
import org.article12.centres.store.RegionalCentreRepository;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Centres as they stood: as they are, without what was changed since. What the register
 * said before anybody changed it holds for all days before.
 */
@Service
@Transactional(readOnly = true)
public class CentreHistory {

	private final RegionalCentreRepository centres;

	private final RegisterHistory history;

	private final CalendarSettings calendar;

	CentreHistory(RegionalCentreRepository centres, RegisterHistory history, CalendarSettings calendar) {
		this.centres = centres;
		this.history = history;
		this.calendar = calendar;
	}

	/** All centres as they stood when a day had ended, in the register's order. */
	public List<Stood> asOf(LocalDate day) {
		return before(endOf(day));
	}

	/** All centres as they stood before a moment, in the register's order. */
	public List<Stood> before(Instant moment) {
		Map<String, List<RegisterChange>> since = this.history.since(CentreEdits.REGISTER, moment)
			.stream()
			.collect(Collectors.groupingBy((change) -> change.entry().key()));
		return this.centres.findAllByOrderBySortOrder()
			.stream()
			.flatMap((centre) -> without(centre, since.getOrDefault(centre.code().value(), List.of())).stream())
			.toList();
	}

	/** A centre as it stood when it had changed so often. */
	public Optional<Stood> after(CentreCode code, int version) {
		return this.centres.findById(code.value())
			.flatMap((centre) -> without(centre, this.history.since(CentreEdits.entry(code), version)));
	}

	// Before it was entered there is none.
	private static Optional<Stood> without(RegionalCentre centre, List<RegisterChange> latestFirst) {
		List<Difference> since = latestFirst.stream().flatMap((change) -> change.differences().stream()).toList();
		if (since.stream().anyMatch(Difference::isNewEntry)) {
			return Optional.empty();
		}
		Facts then = centre.facts().before(since);
		return Optional.of(new Stood(centre.asOf(then), then));
	}

	private Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.calendar.zone()).toInstant();
	}

	/**
	 * A centre as it stood.
	 *
	 * @param facts all that was kept of it
	 */
	public record Stood(Centre centre, Facts facts) {
	}

}
