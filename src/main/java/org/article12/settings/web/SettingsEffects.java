package org.article12.settings.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.article12.core.DaysOff;
import org.article12.core.register.Difference;
import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.settings.Term;
import org.article12.core.settings.WorkSharing;
import org.article12.requests.Actor;
import org.article12.requests.SharingOutlook;
import org.article12.requests.SharingOutlook.Outlook;
import org.article12.settings.DateMoves;
import org.article12.settings.DateMoves.Falling;
import org.article12.settings.domain.OpenDate;
import org.article12.settings.store.OpenDates;
import org.springframework.stereotype.Component;

/** Says what a change will move, before it is saved. */
@Component
class SettingsEffects {

	private static final int MOST_ROWS = 100;

	private final OpenDates dates;

	private final DateMoves moves;

	private final SettingsBook book;

	private final SharingOutlook outlook;

	private final SettingsWords words;

	SettingsEffects(OpenDates dates, DateMoves moves, SettingsBook book, SharingOutlook outlook, SettingsWords words) {
		this.dates = dates;
		this.moves = moves;
		this.book = book;
		this.outlook = outlook;
		this.words = words;
	}

	/** What a change of a section to those values will move. */
	EffectsView of(SettingsForm form, List<Difference> differences, SortedMap<String, String> wanted) {
		return switch (form.section()) {
			case DEADLINES -> new EffectsView(terms(differences), List.of());
			case CALENDAR -> calendar(form, wanted);
			case CONTACT -> new EffectsView(contact(differences), List.of());
			case ASSIGNING -> new EffectsView(assigning(form.givesWhatIsNobodys(), WorkSharing.of(wanted)), List.of());
			case TEXTS, REPLIES, MAIL ->
				new EffectsView(List.of(this.words.say("settings.effect." + form.section())), List.of());
		};
	}

	private List<String> terms(List<Difference> differences) {
		Map<Term, Integer> open = this.dates.byTerm();
		return differences.stream().map((one) -> term(Term.valueOf(one.field()), open)).toList();
	}

	private String term(Term term, Map<Term, Integer> open) {
		String name = this.words.say("settings.term." + term);
		return switch (term) {
			case SCREENING, CLARIFICATION, ROUTING, CONFIRMATION, ANSWER, PLAN ->
				this.words.say("settings.effect.term", name, open.getOrDefault(term, 0));
			case DISPUTE -> this.words.say("settings.effect.term.next", name);
			case REOPENING, EXTENSION, REMINDER -> this.words.say("settings.effect.term." + term, name);
		};
	}

	private EffectsView calendar(SettingsForm form, SortedMap<String, String> wanted) {
		DaysOff then = KeptSettings.daysOff(wanted);
		Falling falling = this.moves.falling(KeptSettings.daysOff(this.book.values(Section.CALENDAR)), then);
		List<String> sentences = new ArrayList<>();
		int movable = falling.movable().size();
		if (movable + falling.others() == 0) {
			sentences.add(this.words.say("settings.effect.calendar.none"));
		}
		if (movable > 0) {
			sentences.add(this.words
				.say(form.movesDates() ? "settings.effect.calendar.moves" : "settings.effect.calendar.stays", movable));
		}
		if (falling.others() > 0) {
			sentences.add(this.words.say("settings.effect.calendar.others", falling.others()));
		}
		sentences.add(this.words.say("settings.effect.calendar.count"));
		return new EffectsView(sentences,
				falling.movable().stream().limit(MOST_ROWS).map((date) -> row(date, then)).toList());
	}

	private DateRow row(OpenDate date, DaysOff then) {
		return new DateRow(date.request().value(), date.title(),
				(date.actor() == Actor.CENTRE) ? String.valueOf(date.centre())
						: this.words.say("settings.moving." + date.actor()),
				this.words.day(date.dueOn()), this.words.day(then.workingDayFrom(date.dueOn())));
	}

	private List<String> assigning(boolean gives, WorkSharing then) {
		if (!then.automatic()) {
			return List.of(this.words.say("settings.effect.assigning.off"));
		}
		List<String> sentences = new ArrayList<>();
		Outlook outlook = this.outlook.of(then);
		sentences.add(this.words
			.say(outlook.given().isEmpty() ? "settings.effect.assigning.none" : "settings.effect.assigning.on"));
		sentences.add(this.words.say(gives ? "settings.effect.assigning.gives" : "settings.effect.assigning.stays",
				outlook.nobodys()));
		if (outlook.nobodys() > 0) {
			String given = gives ? "settings.effect.assigning.given" : "settings.effect.assigning.would";
			outlook.given().forEach((one) -> sentences.add(this.words.say(given, one.name(), one.count(), one.open())));
		}
		if (outlook.left() > 0) {
			sentences.add(this.words.say("settings.effect.assigning.left", outlook.left()));
		}
		return sentences;
	}

	private List<String> contact(List<Difference> differences) {
		return differences.stream()
			.map((one) -> this.words.say(
					one.field().equals(KeptSettings.TELEPHONE) ? "settings.effect.telephone"
							: one.after().isEmpty() ? "settings.effect.email.none" : "settings.effect.email",
					one.after()))
			.toList();
	}

	/**
	 * What a change will move, ready to read.
	 *
	 * @param sentences in words
	 * @param dates the dates that fall on a day off, the first ones of many
	 */
	record EffectsView(List<String> sentences, List<DateRow> dates) {
	}

	/**
	 * A date that falls on a day off.
	 *
	 * @param request the request's reference
	 * @param title its title
	 * @param who who is to act
	 * @param from the date
	 * @param to the next working day
	 */
	record DateRow(String request, String title, String who, String from, String to) {
	}

}
