package org.article12.settings.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.act.Acts;
import org.article12.core.act.Done;
import org.article12.core.act.Press;
import org.article12.core.register.Difference;
import org.article12.core.register.EntryMoved;
import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.core.text.Text;
import org.article12.core.web.ComesBack;
import org.article12.core.web.StaleForm;
import org.article12.requests.AutomaticAssigning;
import org.article12.settings.DateMoves;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * The way of every section: its form shows what is kept; what is sent is shown as a
 * difference with what it will move; and what was looked at is saved, with a reason.
 */
@Component
class SectionPages {

	private final SettingsBook book;

	private final SettingsEffects effects;

	private final SettingsWords words;

	private final DateMoves moves;

	private final AutomaticAssigning assigning;

	private final WorkingDays calendar;

	private final Acts acts;

	SectionPages(SettingsBook book, SettingsEffects effects, SettingsWords words, DateMoves moves,
			AutomaticAssigning assigning, WorkingDays calendar, Acts acts) {
		this.book = book;
		this.effects = effects;
		this.words = words;
		this.moves = moves;
		this.assigning = assigning;
		this.calendar = calendar;
		this.acts = acts;
	}

	/** The page of a section. */
	String show(SettingsForm form, Model model) {
		Section section = form.section();
		model.addAttribute("form", form);
		model.addAttribute("title", this.words.title(section));
		model.addAttribute("words", this.words.words(section));
		model.addAttribute("address", address(section));
		model.addAttribute("version", this.book.version(section));
		model.addAttribute("changes", this.words.lines(this.book.since(section, 0)));
		return "settings/" + name(section);
	}

	/** Takes what was sent: shows what it would change, or saves what was looked at. */
	String take(CurrentUser user, Press press, SettingsForm form, BindingResult errors, Model model) {
		boolean done = this.acts.isDone(press.id());
		if (!done) {
			requireFresh(user, press, form.section());
		}
		form.check(this.calendar.today(), errors);
		if (errors.hasErrors()) {
			return show(form, model);
		}
		SortedMap<String, String> wanted = form.toCommand();
		List<Difference> differences = this.book.differences(form.section(), wanted);
		if (differences.isEmpty() && !done) {
			errors.reject("settings.unchanged");
			return show(form, model);
		}
		String mark = mark(wanted, form);
		boolean looked = mark.equals(form.looked());
		if (looked && Text.isBlank(form.why())) {
			errors.rejectValue("why", "settings.why.missing");
		}
		if (!looked || errors.hasErrors()) {
			return look(form, differences, wanted, mark, model);
		}
		return save(user, press, form, wanted, errors, model);
	}

	private String look(SettingsForm form, List<Difference> differences, SortedMap<String, String> wanted, String mark,
			Model model) {
		model.addAttribute("differences",
				differences.stream().map((one) -> this.words.difference(form.section(), one)).toList());
		model.addAttribute("effects", this.effects.of(form, differences, wanted));
		model.addAttribute("mark", mark);
		return show(form, model);
	}

	private String save(CurrentUser user, Press press, SettingsForm form, SortedMap<String, String> wanted,
			BindingResult errors, Model model) {
		try {
			return this.acts.once(press, () -> saved(user, press, form, wanted), () -> this.moves.carryOut(press.id()))
				.follow();
		}
		catch (EntryMoved moved) {
			throw stale(user, form.section(), moved);
		}
		catch (Refused refused) {
			ComesBack.refused(refused, null, errors);
			return show(form, model);
		}
	}

	private Done saved(CurrentUser user, Press press, SettingsForm form, SortedMap<String, String> wanted) {
		Section section = form.section();
		int moving = form.movesDates() ? ask(user, press, form, wanted) : 0;
		this.book.change(user, section, press.seen(), wanted, form.why());
		if (form.givesWhatIsNobodys()) {
			this.assigning.giveWhatIsNobodys(press.id());
		}
		return (moving > 0) ? Done.at(address(section), "settings.done.moved", Integer.toString(moving))
				: Done.at(address(section), "settings.done", this.words.title(section));
	}

	private int ask(CurrentUser user, Press press, SettingsForm form, SortedMap<String, String> wanted) {
		return this.moves.ask(press.id(), user, KeptSettings.daysOff(this.book.values(form.section())),
				KeptSettings.daysOff(wanted), this.words.say("settings.moved.why", form.why().strip()));
	}

	private void requireFresh(CurrentUser user, Press press, Section section) {
		if (this.book.version(section) != press.seen()) {
			throw stale(user, section, this.book.moved(section, press.seen()));
		}
	}

	private StaleForm stale(CurrentUser user, Section section, EntryMoved moved) {
		return this.words.stale(moved, this.words.title(section), address(section), user.id());
	}

	/** Names a change, so that only what was looked at is saved. */
	private static String mark(SortedMap<String, String> wanted, SettingsForm form) {
		return UUID
			.nameUUIDFromBytes((wanted.toString() + form.movesDates() + form.givesWhatIsNobodys())
				.getBytes(StandardCharsets.UTF_8))
			.toString();
	}

	private static String name(Section section) {
		return section.name().toLowerCase(Locale.ROOT);
	}

	/** The address of a section. */
	static String address(Section section) {
		return "/settings/" + name(section);
	}

}
