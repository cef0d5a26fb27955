package org.article12.requests;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.article12.catalogue.AreaCode;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.TimelineEntry;
import org.springframework.stereotype.Component;

/** Puts entries of the history into words. */
@Component
class TimelineWords {

	/** What is done to a Party that asks. */
	private static final Set<Act> TO_PARTY = EnumSet.of(Act.ASK_FOR_CLARIFICATION, Act.EXTEND_ANSWER, Act.REMIND_PARTY,
			Act.RESUME_SCREENING, Act.DECLINE, Act.CONFIRM_ELIGIBILITY, Act.TAKE_OFF_SUMMARY);

	/** What is done to a centre. */
	private static final Set<Act> TO_CENTRE = EnumSet.of(Act.OFFER, Act.EXTEND_OFFER, Act.REMIND_CENTRE,
			Act.EXPIRE_OFFER, Act.CANCEL_ASSIGNMENT, Act.DISPUTE);

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

	private String words(Particulars told) {
		String text = told.words();
		if (told instanceof Particulars.Assigned assigned && !assigned.shares().isEmpty()) {
			return this.words.say("requests.timeline.shares", shares(assigned.shares()));
		}
		if (!(told instanceof Particulars.OfferAccepted accepted) || accepted.funding() == null) {
			return text;
		}
		String funding = this.words.say("requests.timeline.funding", accepted.funding());
		return Text.isBlank(text) ? funding : funding + "\n" + text;
	}

	/** Whom the portal weighed when it gave a request by itself. */
	String shares(List<Particulars.Share> shares) {
		return this.words.list(shares.stream()
			.map((share) -> this.words.say("requests.timeline.share", share.name(), share.open(), share.share()))
			.toList());
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
		Particulars told = entry.particulars();
		CentreCode centre = entry.centre();
		return new Object[] { areas(told.areas()), (centre != null) ? this.words.centre(centre) : "", day(told),
				reason(told), capacity(told), (told instanceof Particulars.LetterFiled it) ? it.letter() : "",
				areas(returned(told)), other(told), Text.shortened(Text.line(told.words()), LONGEST_QUESTION),
				(told instanceof Particulars.Assigned it) ? Objects.requireNonNullElse(it.fromName(), "") : "" };
	}

	/**
	 * Words that differ by what is known of an act: how much of an offer was taken, why a
	 * request was declined, by when an answer was awaited.
	 */
	private static String variant(HistoryEntry entry) {
		return switch (entry.particulars()) {
			case Particulars.Declined it when it.duplicateOf() != null -> ".duplicate";
			case Particulars.OfferExpired it when it.dueOn() != null -> ".dated";
			case Particulars.PartyReminded it when it.dueOn() != null -> ".dated";
			case Particulars.CentreReminded it when it.dueOn() != null -> ".dated";
			case Particulars.Assigned it when it.fromName() != null -> ".from";
			case Particulars.OfferAccepted it when !it.returned().isEmpty() -> ".partly";
			default -> "";
		};
	}

	private String day(Particulars told) {
		LocalDate day = switch (told) {
			case Particulars.LetterFiled it -> it.receivedOn();
			case Particulars.AnswerExtended it -> it.dueOn();
			case Particulars.DateMoved it -> it.dueOn();
			case Particulars.Offered it -> it.dueOn();
			case Particulars.OfferExpired it -> it.dueOn();
			case Particulars.OfferProlonged it -> it.dueOn();
			case Particulars.PartyReminded it -> it.dueOn();
			case Particulars.CentreReminded it -> it.dueOn();
			default -> null;
		};
		return (day != null) ? this.formats.date(day) : "";
	}

	private String reason(Particulars told) {
		return switch (told) {
			case Particulars.Declined it -> this.words.declined(it.code());
			case Particulars.AreaUnserved it -> this.words.unserved(it.code());
			case Particulars.OfferDeclined it -> offerDeclined(it.code());
			case Particulars.OfferAccepted it when it.code() != null -> offerDeclined(it.code());
			default -> "";
		};
	}

	private String offerDeclined(String code) {
		return this.words.sayOr(code, "requests.offer-declined." + code);
	}

	private String capacity(Particulars told) {
		return switch (told) {
			case Particulars.Submitted it -> capacity(it.capacity());
			case Particulars.LetterFiled it -> capacity(it.capacity());
			default -> "";
		};
	}

	private String capacity(Capacity capacity) {
		return this.words.say("requests.capacity.as." + capacity.name());
	}

	private static Set<AreaCode> returned(Particulars told) {
		return (told instanceof Particulars.Settlement it) ? it.returned() : Set.of();
	}

	private static String other(Particulars told) {
		return switch (told) {
			case Particulars.Linked it -> it.other().value();
			case Particulars.Declined it when it.duplicateOf() != null -> it.duplicateOf().value();
			case Particulars.Assigned it -> it.name();
			case Particulars.Released it -> it.name();
			default -> "";
		};
	}

	private String areas(Set<AreaCode> areas) {
		return this.words.list(areas.stream()
			.sorted()
			.map((area) -> this.words.say("requests.quoted", this.words.area(area.value())))
			.toList());
	}

}
