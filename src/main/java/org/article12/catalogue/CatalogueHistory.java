package org.article12.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.article12.catalogue.domain.AreaOfAssistance;
import org.article12.catalogue.domain.CatalogueEntry;
import org.article12.catalogue.domain.PartnerAgreement;
import org.article12.catalogue.domain.RecordedEntry;
import org.article12.catalogue.store.CatalogueEntries;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The catalogue as it stood: as it is, without what was changed since. What it said
 * before anybody changed it holds for all days before.
 */
@Service
@Transactional(readOnly = true)
public class CatalogueHistory {

	private final CatalogueEntries entries;

	private final RegisterHistory history;

	CatalogueHistory(CatalogueEntries entries, RegisterHistory history) {
		this.entries = entries;
		this.history = history;
	}

	/**
	 * The areas as they stood before a moment, in the catalogue's order of that moment;
	 * those that were retired among them.
	 */
	public List<Area> areasBefore(Instant moment) {
		return before(CatalogueKind.AREAS, moment,
				(entry) -> new AreaOfAssistance(new AreaCode(entry.code()), entry.fields()).view());
	}

	/** The agreements as they stood before a moment, likewise. */
	public List<Agreement> agreementsBefore(Instant moment) {
		return before(CatalogueKind.AGREEMENTS, moment,
				(entry) -> new PartnerAgreement(entry.code(), entry.fields()).view());
	}

	private <T> List<T> before(CatalogueKind kind, Instant moment, Function<RecordedEntry, T> view) {
		Map<String, List<Difference>> since = this.history.since(CatalogueKeeping.REGISTER, moment)
			.stream()
			.collect(Collectors.groupingBy((change) -> change.entry().key(),
					Collectors.flatMapping((change) -> change.differences().stream(), Collectors.toList())));
		return this.entries.all(kind)
			.stream()
			.map(CatalogueEntry::recorded)
			.flatMap((entry) -> entry.before(since.getOrDefault(CatalogueKeeping.key(kind, entry.code()), List.of()))
				.stream())
			.sorted((one, other) -> Integer.compare(one.place(), other.place()))
			.map(view)
			.toList();
	}

}
