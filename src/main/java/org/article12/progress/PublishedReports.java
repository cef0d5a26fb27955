package org.article12.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.article12.progress.store.EditionRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports on progress that were published, for everybody. */
@Component
@Transactional(readOnly = true)
public class PublishedReports {

	private final EditionRows rows;

	PublishedReports(EditionRows rows) {
		this.rows = rows;
	}

	/**
	 * All that were ever published, those that were superseded or withdrawn among them;
	 * the latest first.
	 */
	public List<PublishedReport> all() {
		List<Edition> published = this.rows.published()
			.stream()
			.sorted(Comparator.comparing((Edition one) -> Objects.requireNonNull(one.publishedAt())).reversed())
			.toList();
		return published.stream().map((one) -> report(one, published)).toList();
	}

	/**
	 * The one of these three dates: of several the latest that is not withdrawn.
	 * @param number which edition of them; null for that
	 */
	public Optional<PublishedReport> find(Period period, LocalDate known, @Nullable Integer number) {
		List<PublishedReport> editions = all().stream()
			.filter((one) -> one.period().equals(period) && one.known().equals(known))
			.filter((one) -> number == null || one.number() == number)
			.toList();
		return editions.stream()
			.filter((one) -> !one.isWithdrawn())
			.findFirst()
			.or(() -> editions.stream().findFirst());
	}

	/**
	 * What was published, byte for byte; empty where it was withdrawn.
	 */
	public Optional<byte[]> file(PublishedReport report, PublicationFile file) {
		return report.isWithdrawn() ? Optional.empty() : this.rows.file(report.id(), file);
	}

	private static PublishedReport report(Edition edition, List<Edition> published) {
		EditionId later = published.stream()
			.filter((one) -> one.period().equals(edition.period()) && one.withdrawnAt() == null)
			.findFirst()
			.filter((one) -> isLater(one, edition))
			.map(Edition::id)
			.orElse(null);
		return new PublishedReport(edition.id(), edition.period(), edition.known(), edition.number(),
				edition.occasion(), Objects.requireNonNull(edition.sequence()),
				Objects.requireNonNull(edition.publishedAt()), later, edition.withdrawnAt(), edition.withdrawnWhy());
	}

	private static boolean isLater(Edition one, Edition other) {
		return Objects.requireNonNull(one.publishedAt()).isAfter(Objects.requireNonNull(other.publishedAt()));
	}

}
