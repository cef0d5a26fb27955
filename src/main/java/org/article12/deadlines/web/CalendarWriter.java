package org.article12.deadlines.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.article12.deadlines.domain.Deadline;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes deadlines as an iCalendar (RFC 5545): each an event of a whole day, so that no
 * time zone is involved. The same deadlines give the same text, byte for byte.
 */
@Component
class CalendarWriter {

	private static final int LINE = 75;

	private static final String PRODUCT = "-//Article 12//Deadlines//EN";

	private final MessageSource messages;

	CalendarWriter(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * The calendar.
	 * @param portal the portal's address, without a slash at the end
	 */
	byte[] write(List<Deadline> deadlines, String portal, Locale locale) {
		Calendar calendar = new Calendar();
		String name = this.messages.getMessage("deadlines.feed.name", null, locale);
		calendar.setPropertyList(
				new PropertyList(List.of(new ProdId(PRODUCT), new Version(new ParameterList(), Version.VALUE_2_0),
						new CalScale(CalScale.VALUE_GREGORIAN), new Name(name), new XProperty("X-WR-CALNAME", name),
						new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(6)),
						new XProperty("X-PUBLISHED-TTL", "PT6H"))));
		deadlines.forEach((deadline) -> calendar.add(event(deadline, portal, locale)));
		return fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
	}

	private VEvent event(Deadline deadline, String portal, Locale locale) {
		String page = portal + deadline.page();
		String summary = this.messages.getMessage("deadlines.feed.summary",
				new Object[] { deadline.reference().value(), this.messages.getMessage(toDo(deadline), null, locale) },
				locale);
		return new VEvent(new PropertyList(List.of(new Uid(deadline.turn() + "@article-12"),
				new DtStamp(deadline.changedAt()), new LastModified(deadline.changedAt()),
				new Sequence(deadline.entries()), new DtStart<>(deadline.dueOn()), new Summary(summary),
				new Description(deadline.title() + "\n\n" + page), new Url(URI.create(page)),
				new Transp(Transp.VALUE_TRANSPARENT), new Clazz(Clazz.VALUE_PRIVATE))));
	}

	/** What is to be done by the date. */
	static String toDo(Deadline deadline) {
		return switch (deadline.actor()) {
			case PARTY, CALENDAR -> switch (deadline.status()) {
				case DELIVERED -> "deadlines.do.confirm";
				default -> "deadlines.do.answer";
			};
			case SECRETARIAT -> switch (deadline.status()) {
				case ROUTING -> "deadlines.do.offer";
				default -> "deadlines.do.screen";
			};
			case CENTRE -> deadline.offered() ? "deadlines.do.answer-offer" : "deadlines.do.deliver";
		};
	}

	/**
	 * Breaks lines that are longer than 75 octets. The library breaks after so many
	 * characters, of which one may be four octets.
	 */
	static String fold(String text) {
		StringBuilder folded = new StringBuilder(text.length() + text.length() / LINE * 3);
		int octets = 0;
		for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
			int character = text.codePointAt(at);
			if (character == '\r' || character == '\n') {
				octets = 0;
			}
			else {
				int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
				if (octets + width > LINE) {
					folded.append("\r\n ");
					octets = 1;
				}
				octets += width;
			}
			folded.appendCodePoint(character);
		}
		return folded.toString();
	}

}
