package org.article12.settings.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.NamesOfBodies;
import org.article12.core.Officers;
import org.article12.core.ReaderLanguage;
import org.article12.core.register.Difference;
import org.article12.core.register.RegisterChange;
import org.article12.core.register.RegisterEntry;
import org.article12.core.settings.PreparedReply;
import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.settings.WorkSharing;
import org.article12.core.web.FieldLabels;
import org.article12.core.web.Formats;
import org.article12.core.web.RegisterWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts settings into words. */
@Component
class SettingsWords extends RegisterWords implements FieldLabels {

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("terms.days", "settings.DEADLINES.title"),
			Map.entry("holidays", "settings.holidays"), Map.entry("telephone", "settings.contact.telephone"),
			Map.entry("texts.words", "settings.TEXTS.title"), Map.entry("questions.title", "settings.replies.title"),
			Map.entry("questions.words", "settings.replies.words"),
			Map.entry("refusals.title", "settings.replies.title"),
			Map.entry("refusals.words", "settings.replies.words"), Map.entry("sender", "settings.mail.name"),
			Map.entry("replyTo", "settings.mail.reply-to"), Map.entry("shares.share", "settings.assigning.shares"));

	private static final ScopedValue<Map<String, String>> NAMES = ScopedValue.newInstance();

	private final Officers officers;

	SettingsWords(MessageSource messages, Formats formats, NamesOfBodies bodies, Officers officers) {
		super(messages, formats, bodies);
		this.officers = officers;
	}

	/** The name of a section. */
	String title(Section section) {
		return say("settings." + section + ".title");
	}

	/** What is set in a section. */
	String words(Section section) {
		return say("settings." + section + ".words");
	}

	/** A day. */
	String day(LocalDate day) {
		return formats().date(day);
	}

	/** What changed, from what to what. */
	DifferenceView difference(Section section, Difference one) {
		return new DifferenceView(name(section, one.field()), value(section, one.field(), one.before()),
				value(section, one.field(), one.after()));
	}

	private String name(Section section, String key) {
		return switch (section) {
			case DEADLINES -> say("settings.term." + key);
			case CALENDAR -> key.equals(KeptSettings.WEEKEND) ? say("settings.weekend") : day(LocalDate.parse(key));
			case CONTACT -> say("settings.contact." + key);
			case TEXTS -> say("settings.text." + key.substring(0, key.indexOf('.')));
			case REPLIES -> {
				PreparedReply reply = PreparedReply.of(key, "");
				yield say("settings.replies." + reply.kind().name(), reply.title(),
						formats().language(reply.language()));
			}
			case MAIL -> say("settings.mail." + key);
			case ASSIGNING -> key.equals(WorkSharing.AUTOMATIC) ? say("settings.assigning.automatic")
					: say("settings.assigning.share", officer(key));
		};
	}

	/** Names are looked up once for all changes of a page. */
	@Override
	public List<Line> lines(List<RegisterChange> changes) {
		return ScopedValue.where(NAMES, new HashMap<>()).call(() -> super.lines(changes));
	}

	/** The name of an officer; of who has left, that. */
	private String officer(String id) {
		Map<String, String> names = NAMES.orElse(new HashMap<>());
		if (names.isEmpty()) {
			this.officers.active().forEach((one) -> names.put(one.id().toString(), one.name()));
		}
		String name = names.get(id);
		return (name != null) ? name : say("settings.assigning.left");
	}

	private String value(Section section, String key, String value) {
		if (section == Section.ASSIGNING) {
			return key.equals(WorkSharing.AUTOMATIC)
					? say(value.isEmpty() ? "settings.assigning.off" : "settings.assigning.on")
					: say("settings.assigning.percent", value.isEmpty() ? WorkSharing.WHOLE : Integer.parseInt(value));
		}
		if (value.isEmpty()) {
			return say(
					(section == Section.TEXTS && !key.startsWith("NOTICE")) ? "settings.own-words" : "settings.none");
		}
		return switch (section) {
			case DEADLINES -> say("settings.term.days", Integer.parseInt(value));
			case CALENDAR -> key.equals(KeptSettings.WEEKEND) ? weekend(value)
					: value.equals(KeptSettings.UNNAMED) ? say("settings.holiday") : value;
			case CONTACT, TEXTS, REPLIES, MAIL, ASSIGNING -> value;
		};
	}

	private String weekend(String days) {
		return Stream.of(days.split(",")).map(DayOfWeek::valueOf).map(this::name).collect(Collectors.joining(", "));
	}

	/** A day of the week. */
	String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.FULL_STANDALONE, ReaderLanguage.get());
	}

	@Override
	protected String difference(RegisterEntry entry, Difference one) {
		DifferenceView view = difference(Section.valueOf(entry.key()), one);
		return say("settings.changed", view.name(), view.before(), view.after());
	}

	@Override
	public Optional<String> label(String field) {
		return Optional.ofNullable(LABELS.get(field)).map(this::say);
	}

	/**
	 * One setting that differs, ready to read.
	 *
	 * @param name what it is
	 * @param before how it was
	 * @param after how it is
	 */
	record DifferenceView(String name, String before, String after) {
	}

}
