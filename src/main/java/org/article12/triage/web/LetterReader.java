package org.article12.triage.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.article12.core.WorkingDays;
import org.article12.core.text.DaySpan;
import org.article12.core.text.Text;
import org.article12.core.web.FieldReader;
import org.article12.parties.Party;
import org.article12.requests.Letter;
import org.article12.requests.LetterFiling;
import org.article12.requests.Problem;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestWords;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what an officer types from a letter, and says what is wrong with it. */
@Component
class LetterReader {

	/** The day on which the Convention entered into force (Article 26.1). */
	private static final LocalDate CONVENTION_IN_FORCE = LocalDate.of(2004, 5, 17);

	private final LetterFiling filing;

	private final WorkingDays calendar;

	private final RequestWords words;

	LetterReader(LetterFiling filing, WorkingDays calendar, RequestWords words) {
		this.filing = filing;
		this.calendar = calendar;
		this.words = words;
	}

	/**
	 * The letter that is meant.
	 * @param errors where to say what is wrong
	 * @return empty where something about the letter is missing or cannot be read
	 */
	Optional<Letter> read(LetterForm form, Party party, Errors errors) {
		Optional<LocalDate> received = received(form, errors);
		this.filing.problems(party.code(), form.answers())
			.stream()
			.filter((problem) -> !errors.hasFieldErrors(LetterForm.field(problem)))
			.toList()
			.forEach((problem) -> errors.rejectValue(LetterForm.field(problem), key(problem),
					this.words.parameters(problem), null));
		return received.flatMap(form::toCommand);
	}

	/**
	 * The requests that were filed from a letter of that reference; the officer has to
	 * say that this is another one.
	 */
	List<RequestReference> filedBefore(LetterForm form, Party party, Errors errors) {
		List<RequestReference> same = Text.isBlank(form.letter()) ? List.of()
				: this.filing.filedFrom(party.code(), form.letter());
		if (!same.isEmpty() && !form.again().equals("true")) {
			errors.rejectValue("again", "triage.letter.again.missing");
		}
		return same;
	}

	private Optional<LocalDate> received(LetterForm form, Errors errors) {
		FieldReader reader = new FieldReader(errors);
		Optional<LocalDate> received = reader.day("receivedOn", form.receivedOn());
		if (received.filter((day) -> day.isAfter(this.calendar.today())).isPresent()) {
			errors.rejectValue("receivedOn", "triage.letter.received.future");
		}
		else if (received.filter((day) -> day.isBefore(CONVENTION_IN_FORCE)).isPresent()) {
			errors.rejectValue("receivedOn", "triage.letter.received.early");
		}
		else if (received.isPresent()) {
			reader.usualDay("receivedOn", form.receivedOn(), DaySpan.around(this.calendar.today()), form.meant());
		}
		return received;
	}

	/** Some problems have words of their own for officers. */
	private String key(Problem problem) {
		String own = "triage.letter.problem." + problem.code();
		return this.words.sayOr("", own).isEmpty() ? "requests.problem." + problem.code() : own;
	}

}
