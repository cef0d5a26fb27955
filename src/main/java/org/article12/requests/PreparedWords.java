package org.article12.requests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.article12.core.WorkingDays;
import org.article12.core.WorkingLanguage;
import org.article12.core.settings.Placeholder;
import org.article12.core.settings.PreparedReplies;
import org.article12.core.settings.PreparedReply;
import org.article12.core.settings.PreparedReply.Kind;
import org.article12.core.settings.Term;
import org.article12.core.settings.Terms;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.parties.Parties;
import org.springframework.stereotype.Component;

/**
 * The replies that the Secretariat has prepared, for those who write words about a
 * request: those in the Party's languages first, with what they say of the request filled
 * in.
 */
@Component
public class PreparedWords {

	/** Holds text that runs from the left together, without being seen. */
	private static final String FROM_THE_LEFT = "\u200e";

	private static final String FROM_THE_RIGHT = "\u200f";

	private static final Set<Byte> RIGHT_TO_LEFT = Set.of(Character.DIRECTIONALITY_RIGHT_TO_LEFT,
			Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

	private final PreparedReplies replies;

	private final Parties parties;

	private final WorkingDays calendar;

	private final Terms terms;

	private final Formats formats;

	PreparedWords(PreparedReplies replies, Parties parties, WorkingDays calendar, Terms terms, Formats formats) {
		this.replies = replies;
		this.parties = parties;
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
			String words = Placeholder.fill(reply.words(), (one) -> value(one, reply, request));
			return Text.isBlank(typed) ? words : typed.stripTrailing() + "\n\n" + words;
		}).orElse(typed);
	}

	private String value(Placeholder placeholder, PreparedReply reply, RequestRecord request) {
		Locale language = Locale.forLanguageTag(reply.language().code());
		return apart(switch (placeholder) {
			case PARTY -> this.parties.name(request.party(), language);
			case REFERENCE -> request.reference().value();
			case TITLE -> request.title();
			case DUE -> due(reply.kind(), request, language);
		}, language);
	}

	/**
	 * Of a question the day by which it would be answered; else what is due first on the
	 * request, and dots to be filled in where nothing is.
	 */
	private String due(Kind kind, RequestRecord request, Locale language) {
		LocalDate day = (kind == Kind.CLARIFICATION)
				? this.calendar.after(this.calendar.today(), this.terms.days(Term.CLARIFICATION))
				: request.turns()
					.stream()
					.map(Turn::dueOn)
					.filter(java.util.Objects::nonNull)
					.min(Comparator.naturalOrder())
					.orElse(null);
		return (day != null) ? DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day) : "\u2026";
	}

	/**
	 * A value between marks of the direction in which the words around it run, where it
	 * runs the other way. What people type keeps such marks, and no isolates.
	 */
	private static String apart(String value, Locale language) {
		boolean fromTheRight = language.getLanguage().equals("ar");
		boolean turns = value.codePoints()
			.filter(Character::isLetter)
			.anyMatch((letter) -> RIGHT_TO_LEFT.contains(Character.getDirectionality(letter)) != fromTheRight);
		String mark = fromTheRight ? FROM_THE_RIGHT : FROM_THE_LEFT;
		return turns ? mark + value + mark : value;
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
