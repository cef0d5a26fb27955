package org.article12.progress.web;

import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.Refused;
import org.article12.core.web.ComesBack;
import org.article12.progress.PublishedReport;
import org.article12.progress.PublishedReports;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/**
 * How whoever asks for the report of three dates is answered, with a page or with a file:
 * as it was published, for everybody; else computed, for the Secretariat.
 */
@Component
class AskedReports {

	/** The page on which the dates are chosen. */
	static final String BEGIN = "progress/begin";

	private final PublishedReports published;

	private final ReportWords words;

	AskedReports(PublishedReports published, ReportWords words) {
		this.published = published;
		this.words = words;
	}

	/**
	 * Reads which report is asked for; where there is none the dates are chosen again.
	 * @param kept answers with one that was published
	 * @param made answers an officer with one that is computed
	 */
	<E extends Exception> @Nullable String answer(Asked asked, Kept<E> kept, Made<E> made) throws E {
		Optional<ReportDates> dates = asked.form().read(asked.errors());
		if (dates.isEmpty()) {
			ComesBack.refused(asked.model());
			return BEGIN;
		}
		Optional<PublishedReport> found = published(dates.get(), asked.address().getFirst("edition"));
		if (found.isPresent()) {
			return kept.answer(found.get(), dates.get());
		}
		CurrentUser officer = requireSecretariat(asked.user());
		try {
			return made.answer(dates.get(), officer);
		}
		catch (Refused refused) {
			PeriodForm.refused(refused, this.words, asked.errors());
			ComesBack.refused(asked.model());
			return BEGIN;
		}
	}

	private Optional<PublishedReport> published(ReportDates dates, @Nullable String edition) {
		Integer number = (edition != null && edition.matches("[1-9]\\d{0,5}")) ? Integer.valueOf(edition) : null;
		return this.published.find(dates.period(), dates.known(), number);
	}

	/** Whoever is not signed in is asked to; what others may not see is not there. */
	static CurrentUser requireSecretariat(@Nullable CurrentUser user) {
		if (user == null) {
			throw new AuthenticationCredentialsNotFoundException("A report that is not published");
		}
		if (!user.isSecretariat()) {
			throw new NotVisible("A report that is not published");
		}
		return user;
	}

	/**
	 * Answers with a report that was published.
	 *
	 * @param <E> what can go wrong
	 */
	interface Kept<E extends Exception> {

		/** The name of a page; null where a file was sent. */
		@Nullable String answer(PublishedReport report, ReportDates dates) throws E;

	}

	/**
	 * Answers an officer with a report that is computed.
	 *
	 * @param <E> what can go wrong
	 */
	interface Made<E extends Exception> {

		/** The name of a page; null where a file was sent. */
		@Nullable String answer(ReportDates dates, CurrentUser officer) throws E;

	}

}
