package org.article12.requests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.article12.core.WorkingDays;
import org.article12.core.WorkingLanguage;
import org.article12.core.settings.PreparedReplies;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The replies that the Secretariat has prepared, for those who write words about a
 * request: those in the Party's languages first, with what they say of the request filled
 * in.
 */
@Component
public class PreparedWords {

	private final PreparedReplies replies;

	private final RequestPlaceholders placeholders;

	private final WorkingDays calendar;

	private final Terms terms;

	private final Formats formats;

	PreparedWords(PreparedReplies replies, RequestPlaceholders placeholders, WorkingDays calendar, Terms terms,
			Formats formats) {
		this.replies = replies;
		this.placeholders = placeholders;
		this.calendar = calendar;
		this.terms = terms;
		this.formats = formats;
	}

	/**
	 * What there is to choose for a request; what is in a language in which its Party
	 * works comes first, and the first one is chosen by default.
	 */
	public List<Choice> choices(Kind kind, RequestRecord request) {
		List<String> languages = request.answers().need().languages();
		return this.replies.of(kind)
			.stream()
			.sorted(Comparator.comparingInt((reply) -> rank(languages, reply.language())))
			.map((reply) -> new Choice(reply.name(), reply.title(), reply.language().code(),
					this.formats.language(reply.language())))
			.toList();
	}

	private static int rank(List<String> languages, WorkingLanguage language) {
		int place = languages.indexOf(language.code());
		return (place >= 0) ? place : (language == WorkingLanguage.EN) ? languages.size() : languages.size() + 1;
	}

	/**
	 * Adds the words of a reply to what is typed; nothing where there is no such reply.
	 * @param name what names it among those of its kind
	 * @param typed what is typed already, which stays
	 */
	public String insert(Kind kind, String name, RequestRecord request, String typed) {
		return this.replies.find(kind, name).map((reply) -> {
			Locale language = Locale.forLanguageTag(reply.language().code());
			String words = this.placeholders.fill(reply.words(), request, language, () -> due(kind, request));
			return Text.isBlank(typed) ? words : typed.stripTrailing() + "\n\n" + words;
		}).orElse(typed);
	}

	/**
	 * Of a question the day by which it would be answered; else what is due first on the
	 * request.
	 */
	private @Nullable LocalDate due(Kind kind, RequestRecord request) {
		return (kind == Kind.CLARIFICATION)
				? this.calendar.after(this.calendar.today(), this.terms.days(Term.CLARIFICATION))
				: request.turns()
					.stream()
					.map(Turn::dueOn)
					.filter(Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null);
	}

	/**
	 * A reply to choose.
	 *
	 * @param value what names it
	 * @param title its title
	 * @param language the code of its language
	 * @param languageName the language, in words
	 */
	public record Choice(String value, String title, String language, String languageName) {
	}

}
