package org.article12.progress.web;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.article12.core.PageOf;
import org.article12.core.web.AddressValues;
import org.article12.core.web.ComesBack;
import org.article12.core.web.PageLinks;
import org.article12.progress.Column;
import org.article12.progress.TableCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * How whoever asks what is behind a number is answered: alike, whatever is behind it.
 */
@Component
class BehindPages {

	private static final int A_PAGE = 50;

	private final NumbersOfReports numbers;

	BehindPages(NumbersOfReports numbers) {
		this.numbers = numbers;
	}

	/**
	 * Reads which number is asked for, and answers itself where there is none.
	 * @param counts whether a column of a table counts what is asked for
	 * @param answer answers where there is one
	 */
	<E extends Exception> @Nullable String answer(Asked asked, BiPredicate<TableCode, Column> counts, Answer<E> answer)
			throws E {
		if (asked.form().isBlank()) {
			return ProgressReportController.BEGIN;
		}
		Optional<NumberOfReport> number = this.numbers.read(asked.user(), asked.form(), asked.errors(), asked.address(),
				counts);
		if (number.isEmpty()) {
			ComesBack.refused(asked.model());
			return "progress/unknown";
		}
		return answer.to(number.get());
	}

	/**
	 * Shows a number and a page of what is behind it.
	 * @param count how many things are behind it
	 * @param seen those of them that this reader sees
	 * @param to the address of this list
	 */
	void show(Asked asked, NumberOfReport number, int count, List<?> seen, String to) {
		Model model = asked.model();
		model.addAttribute("behind", this.numbers.view(number, count));
		model.addAttribute("seen", seen.size());
		model.addAttribute("page", PageOf.of(seen, new AddressValues().page(asked.address().getFirst("page")), A_PAGE));
		model.addAttribute("links", new PageLinks(to, asked.address()));
	}

	/**
	 * Answers for a number.
	 *
	 * @param <E> what can go wrong
	 */
	interface Answer<E extends Exception> {

		/** The name of a page; null where a file was sent. */
		@Nullable String to(NumberOfReport number) throws E;

	}

}
