package org.article12.figures.web;

import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.core.web.Formats;
import org.article12.figures.domain.Fact;
import org.article12.figures.domain.PictureCode;
import org.article12.requests.Reader;
import org.article12.requests.RequestWords;
import org.article12.requests.StatusView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The requests behind a figure, ready to read. */
@Component
class FigureLists {

	private final FigureWords words;

	private final RequestWords requests;

	private final Formats formats;

	FigureLists(FigureWords words, RequestWords requests, Formats formats) {
		this.words = words;
		this.requests = requests;
		this.formats = formats;
	}

	/** What the figure counts. */
	What what(PictureCode code, String row, String column, Asked asked, CurrentUser user) {
		Reader reader = Reader.of(user);
		return new What(this.words.say("figures.picture." + code.name()),
				this.words.say("figures.cell", this.words.name(code.rows(), row, asked.book().registers(), reader),
						this.words.name(code.columns(), column, asked.book().registers(), reader)),
				this.words.say("figures.period", this.formats.month(asked.question().first()),
						this.formats.month(asked.question().last())));
	}

	/** A request. */
	Line line(Fact fact, Asked asked, CurrentUser user) {
		return new Line(fact.reference().value(), address(fact, user),
				asked.book().registers().name(fact.party()).forReader(), this.formats.date(fact.received()),
				this.requests.status(fact.status(), Reader.of(user)));
	}

	private static @Nullable String address(Fact fact, CurrentUser user) {
		return switch (Reader.of(user)) {
			case SECRETARIAT -> "/triage/" + fact.reference();
			case PARTY -> "/requests/" + fact.reference();
			case CENTRE -> user.centre()
				.map(fact::part)
				.flatMap((part) -> Optional.ofNullable(part.assignment()))
				.map((assignment) -> "/assignments/" + assignment)
				.orElse(null);
		};
	}

	/**
	 * What a figure counts.
	 *
	 * @param picture the picture that it belongs to
	 * @param cell its row and its column
	 * @param period the months that count
	 */
	record What(String picture, String cell, String period) {
	}

	/**
	 * A request.
	 *
	 * @param reference its reference
	 * @param to its page; null where the reader has none
	 * @param party the Party that asks
	 * @param received the day on which it was received
	 * @param status where it stands
	 */
	record Line(String reference, @Nullable String to, String party, String received, StatusView status) {
	}

}
