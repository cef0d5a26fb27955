package org.article12.core.web;

import java.util.Optional;

import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.text.Dates;
import org.article12.core.text.Numbers;
import org.article12.core.text.Reading;
import org.article12.core.text.Text;
import org.article12.core.text.Unreadable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says what the portal made of an amount, a count, a month or a day that was typed:
 * {@code US$ 45,000}, {@code March 2027}. Whatever is stored can be shown: what cannot be
 * read comes back as it was typed.
 */
@Component("readBack")
public class ReadBack extends Words {

	private final Formats formats;

	public ReadBack(MessageSource messages, Formats formats) {
		super(messages);
		this.formats = formats;
	}

	/** What a field may hold that is read. */
	public enum Kind {

		/** An amount in whole US dollars. */
		AMOUNT,
		/** How many there are. */
		COUNT,
		/** A month of a year. */
		MONTH,
		/** A day. */
		DAY

	}

	/** An amount in US dollars. */
	public String dollars(long amount) {
		return say("core.amount", this.formats.number(amount));
	}

	/**
	 * What is understood, in the portal's own way to write it; empty when nothing is, or
	 * when it was typed just so.
	 */
	public String understood(Kind kind, @Nullable String typed) {
		return meaning(kind, typed).filter((meaning) -> !meaning.equals(Text.line(typed))).orElse("");
	}

	/**
	 * What stands for an answer in a list of answers: what is understood, or else what
	 * was typed and why it cannot be read.
	 */
	public String shown(Kind kind, @Nullable String typed) {
		return meaning(kind, typed).orElseGet(() -> {
			String text = (typed != null) ? typed : "";
			return sentence(kind, typed).map((why) -> text + "\n" + why).orElse(text);
		});
	}

	/** Why it cannot be read; empty when it can, or there is nothing. */
	public Optional<String> sentence(Kind kind, @Nullable String typed) {
		return reading(kind, typed).reason().map((why) -> sentence(kind, why, typed));
	}

	private String sentence(Kind kind, Unreadable why, @Nullable String typed) {
		String quoted = FieldReader.quoted(typed);
		return switch (kind) {
			case AMOUNT -> say("core.amount." + why.name(), quoted);
			case COUNT -> say("core.count." + why.name(), quoted);
			case MONTH -> say("core.month." + why.name(), quoted);
			case DAY -> say("core.day." + why.name(), quoted);
		};
	}

	private Optional<String> meaning(Kind kind, @Nullable String typed) {
		return switch (kind) {
			case AMOUNT -> Numbers.dollars(typed).meaning().map(this::dollars);
			case COUNT -> Numbers.count(typed).meaning().map(this.formats::number);
			case MONTH -> Dates.month(typed, ReaderLanguage.get()).meaning().map(this.formats::month);
			case DAY -> Dates.day(typed, ReaderLanguage.get()).meaning().map(this.formats::date);
		};
	}

	private static Reading<?> reading(Kind kind, @Nullable String typed) {
		return switch (kind) {
			case AMOUNT -> Numbers.dollars(typed);
			case COUNT -> Numbers.count(typed);
			case MONTH -> Dates.month(typed, ReaderLanguage.get());
			case DAY -> Dates.day(typed, ReaderLanguage.get());
		};
	}

}
