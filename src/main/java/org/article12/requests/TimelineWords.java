package org.article12.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts entries of the history into words. */
@Component
class TimelineWords {

	/** What is done to a Party that asks. */
	private static final Set<Act> TO_PARTY = EnumSet.of(Act.ASK_FOR_CLARIFICATION, Act.EXTEND_ANSWER,
			Act.RESUME_SCREENING, Act.DECLINE, Act.CONFIRM_ELIGIBILITY);

	/** What is done to a centre. */
	private static final Set<Act> TO_CENTRE = EnumSet.of(Act.OFFER, Act.EXTEND_OFFER, Act.EXPIRE_OFFER,
			Act.CANCEL_ASSIGNMENT, Act.DISPUTE);

	private static final int LONGEST_QUESTION = 500;

	private final RequestWords words;

	private final Formats formats;

	TimelineWords(RequestWords words, Formats formats) {
		this.words = words;
		this.formats = formats;
	}

	/** An entry as a line of the timeline. */
	TimelineEntry line(HistoryEntry entry) {
		String text = words(entry.particulars());
		return new TimelineEntry(entry.at(), who(entry), what(entry), Text.isBlank(text) ? null : text);
	}

	private String words(Map<String, String> particulars) {
		String text = particulars.getOrDefault("words", "");
		if (!particulars.containsKey("subjectToFunding")) {
			return text;
		}
		String funding = this.words.say("requests.timeline.funding", particulars.getOrDefault("funding", ""));
		return Text.isBlank(text) ? funding : funding + "\n" + text;
	}

	/** Who acted, with the body as of that moment. */
	String who(HistoryEntry entry) {
		String body = this.words.body(entry.by());
		String name = entry.by().name();
		return (name.isEmpty() || name.equals(body)) ? body : this.words.say("requests.timeline.who", name, body);
	}

	/** What was done, to be read after who did it. */
	String what(HistoryEntry entry) {
		return this.words.say("requests.act." + entry.act().name() + variant(entry), parameters(entry));
	}

	/**
	 * An entry as it is told to a reader: “you” where it was done to the reader's body,
	 * and with the question where one was asked.
	 */
	TimelineEntry told(HistoryEntry entry, ActingFor reader) {
		String what = switch (reader) {
			case ActingFor.OfParty _ when TO_PARTY.contains(entry.act()) ->
				this.words.say("requests.told.party." + entry.act().name() + variant(entry), parameters(entry));
			case ActingFor.OfCentre(CentreCode centre) when TO_CENTRE.contains(entry.act())
					&& centre.equals(entry.centre()) ->
				this.words.say("requests.told.centre." + entry.act().name() + variant(entry), parameters(entry));
			case ActingFor.OfSecretariat _, ActingFor.OfParty _, ActingFor.OfCentre _ -> what(entry);
		};
		return new TimelineEntry(entry.at(), who(entry), what, null);
	}

	private Object[] parameters(HistoryEntry entry) {
		Map<String, String> particulars = entry.particulars();
		CentreCode centre = entry.centre();
		return new Object[] { areas(particulars.get("areas")), (centre != null) ? this.words.centre(centre) : "",
				day(particulars), reason(entry), capacity(particulars.get("capacity")),
				particulars.getOrDefault("letter", ""), areas(particulars.get("returned")),
				particulars.getOrDefault("other", particulars.getOrDefault("duplicateOf", "")),
				Text.shortened(Text.line(particulars.getOrDefault("words", "")), LONGEST_QUESTION) };
	}

	/**
	 * Words that differ by what is known of an act: how much of an offer was taken, why a
	 * request was declined, by when an answer was awaited.
	 */
	private static String variant(HistoryEntry entry) {
		if (entry.act() == Act.DECLINE) {
			return entry.particulars().containsKey("duplicateOf") ? ".duplicate" : "";
		}
		if (entry.act() == Act.EXPIRE_OFFER) {
			return entry.particulars().containsKey("dueOn") ? ".dated" : "";
		}
		if (entry.act() != Act.ACCEPT_OFFER) {
			return "";
		}
		boolean partly = !entry.particulars().getOrDefault("returned", "").isEmpty();
		return partly ? ".partly" : "";
	}

	private String day(Map<String, String> particulars) {
		String day = particulars.getOrDefault("dueOn", particulars.get("receivedOn"));
		return (day != null) ? this.formats.date(LocalDate.parse(day)) : "";
	}

	private String reason(HistoryEntry entry) {
		String code = entry.particulars().get("code");
		if (code == null) {
			return "";
		}
		return this.words.sayOr(code, switch (entry.act()) {
			case DECLINE -> "requests.declined." + code;
			case SET_UNSERVED -> "requests.unserved." + code;
			case SUBMIT, FILE_LETTER, TAKE, ASK_FOR_CLARIFICATION, ANSWER, RESUME_SCREENING, CONFIRM_ELIGIBILITY, OFFER,
					ACCEPT_OFFER, DECLINE_OFFER, EXPIRE_OFFER, EXTEND_OFFER, EXTEND_ANSWER, LINK, CANCEL_ASSIGNMENT,
					REOPEN_AREA, REOPEN_REQUEST, FIND_FUNDING, LACK_FUNDING, AGREE_PLAN, REPORT_PROGRESS,
					REPORT_DELIVERY, CORRECT_REPORT, DISPUTE, CONFIRM, WITHDRAW ->
				"requests.offer-declined." + code;
		});
	}

	private String capacity(@Nullable String capacity) {
		return (capacity != null) ? this.words.sayOr(capacity, "requests.capacity.as." + capacity) : "";
	}

	private String areas(@Nullable String codes) {
		return this.words
			.list(split(codes).map((code) -> this.words.say("requests.quoted", this.words.area(code))).toList());
	}

	private static Stream<String> split(@Nullable String codes) {
		return (codes != null && !Text.isBlank(codes)) ? List.of(codes.strip().split("\\s+")).stream() : Stream.empty();
	}

}
