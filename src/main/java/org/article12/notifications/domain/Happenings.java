package org.article12.notifications.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.article12.assignments.WorkHanded;
import org.article12.conversations.Conversations;
import org.article12.conversations.MessagePosted;
import org.article12.core.ActingFor;
import org.article12.core.CentreCode;
import org.article12.core.CentreNames;
import org.article12.core.PersonId;
import org.article12.core.ReaderLanguage;
import org.article12.core.Words;
import org.article12.core.text.Text;
import org.article12.core.web.Formats;
import org.article12.core.web.TimelineEntry;
import org.article12.deadlines.DateNear;
import org.article12.desk.OwnNotes;
import org.article12.desk.ReminderDue;
import org.article12.requests.Act;
import org.article12.requests.Act.Audience;
import org.article12.requests.ActRecorded;
import org.article12.requests.History;
import org.article12.requests.HistoryEntry;
import org.article12.requests.Particulars;
import org.article12.requests.RequestId;
import org.article12.requests.RequestLine;
import org.article12.requests.RequestViews;
import org.article12.requests.Requests;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what there is to tell of an event. */
@Component
public class Happenings extends Words {

	private static final int LONGEST_NOTE = 500;

	private final Requests requests;

	private final RequestViews views;

	private final Conversations conversations;

	private final OwnNotes notes;

	private final CentreNames centreNames;

	private final Formats formats;

	private final Clock clock;

	Happenings(Requests requests, RequestViews views, Conversations conversations, OwnNotes notes,
			CentreNames centreNames, MessageSource messages, Formats formats, Clock clock) {
		super(messages);
		this.requests = requests;
		this.views = views;
		this.conversations = conversations;
		this.notes = notes;
		this.centreNames = centreNames;
		this.formats = formats;
		this.clock = clock;
	}

	/** Names what there is to tell of an act. */
	public static String name(ActRecorded act) {
		return "act:%s:%d".formatted(act.request(), act.number());
	}

	/** Names what there is to tell of a message. */
	public static String name(MessagePosted message) {
		return "message:" + message.message();
	}

	/** Acts and messages, with few statements however many they are. */
	public List<Announcement> of(List<?> news) {
		List<MessagePosted> messages = only(MessagePosted.class, news).toList();
		Map<RequestId, RequestLine> lines = this.requests.lines(
				Stream
					.concat(messages.stream().map(MessagePosted::request),
							only(ActRecorded.class, news).map(ActRecorded::request))
					.distinct()
					.toList());
		Map<UUID, List<ActingFor>> readers = messages.isEmpty() ? Map.of()
				: this.conversations.readers(messages.stream().map(MessagePosted::message).toList());
		return news.stream().map((one) -> switch (one) {
			case ActRecorded act -> of(act, Objects.requireNonNull(lines.get(act.request())));
			case MessagePosted message -> of(message, Objects.requireNonNull(lines.get(message.request())),
					readers.getOrDefault(message.message(), List.of()));
			default -> throw new IllegalArgumentException("No news: " + one);
		}).toList();
	}

	private static <T> Stream<T> only(Class<T> kind, List<?> news) {
		return news.stream().filter(kind::isInstance).map(kind::cast);
	}

	/** An act on a request, told in the words of the request's timeline. */
	private Announcement of(ActRecorded act, RequestLine request) {
		HistoryEntry entry = this.requests.entry(act.request(), act.number());
		return new Announcement(name(act), act.act().name(), act.request(), act.reference(), act.party(),
				request.title(), entry.at(), entry.by().person(), request.officer(), named(entry), act.batch(),
				told(WhoIsTold.of(act.act()), act.act().audience()), centres(act), Announcement.Place.REQUEST,
				(locale, reader) -> words(entry, locale, reader));
	}

	/** A message, told to whom reads it. */
	private Announcement of(MessagePosted message, RequestLine request, List<ActingFor> readers) {
		Set<ConcernedPart> told = EnumSet.copyOf(WhoIsTold.ofMessage());
		if (!readers.contains(new ActingFor.OfParty(message.party()))) {
			told.remove(ConcernedPart.PARTY);
		}
		return new Announcement(name(message), "MESSAGE", message.request(), message.reference(), message.party(),
				request.title(), message.at(), message.by().person(), request.officer(), Set.of(), null, told,
				centres(readers), Announcement.Place.CONVERSATION,
				(locale, _) -> new Announcement.Words(ReaderLanguage.in(locale, () -> this.views.who(message.by())),
						sayIn(locale, "notifications.message")));
	}

	/** A date that comes near or has passed. */
	public Announcement of(DateNear date) {
		RequestLine request = this.requests.line(date.request());
		CentreCode centre = date.centre();
		String event = "date:%s:%s:%s:%s:%s".formatted(date.request(), date.actor(), (centre != null) ? centre : "",
				date.dueOn(), date.stage());
		return new Announcement(event, "DATE_" + date.stage(), date.request(), date.reference(), date.party(),
				request.title(), this.clock.instant(), null, request.officer(), Set.of(), null,
				WhoIsTold.of(date.actor(), date.stage()), (centre != null) ? Set.of(centre) : Set.of(),
				Announcement.Place.REQUEST,
				(locale, reader) -> new Announcement.Words("", words(date, locale, reader)));
	}

	/** What an officer asked to be reminded of, told to that officer alone. */
	public Announcement of(ReminderDue reminder) {
		RequestLine request = this.requests.line(reminder.request());
		String note = Text
			.line(this.notes.of(reminder.person(), reminder.request()).map(OwnNotes.OwnNote::note).orElse(""));
		return new Announcement("reminder:%s:%s:%s".formatted(request.id(), reminder.person(), reminder.day()),
				"REMINDER", request.id(), request.reference(), request.party(), request.title(), this.clock.instant(),
				null, request.officer(), Set.of(reminder.person()), null, Set.of(ConcernedPart.NAMED), Set.of(),
				Announcement.Place.REQUEST,
				(locale, _) -> new Announcement.Words("", Text.isBlank(note) ? sayIn(locale, "notifications.reminder")
						: sayIn(locale, "notifications.reminder.note", Text.shortened(note, LONGEST_NOTE))));
	}

	/**
	 * Work that went into other hands at its centre: to whoever has it now, and to
	 * whoever had it; nobody else is told.
	 */
	public List<Announcement> of(WorkHanded handed) {
		List<Announcement> told = new ArrayList<>();
		PersonId to = handed.to();
		PersonId from = handed.from();
		if (to != null) {
			told.add(handed(handed, to, "HANDED"));
		}
		if (from != null && !from.equals(to)) {
			told.add(handed(handed, from, "HANDED_ON"));
		}
		return told;
	}

	private Announcement handed(WorkHanded handed, PersonId named, String topic) {
		RequestLine request = this.requests.line(handed.request());
		return new Announcement("handed:%s:%d:%s".formatted(handed.assignment(), handed.number(), topic), topic,
				request.id(), request.reference(), request.party(), request.title(), handed.at(), handed.by(),
				request.officer(), Set.of(named), handed.batch(), Set.of(ConcernedPart.COLLEAGUES),
				Set.of(handed.centre()), Announcement.Place.REQUEST,
				(locale, _) -> new Announcement.Words(handed.byName(), sayIn(locale, "notifications.told." + topic)));
	}

	/** Whom an act takes a request from, or gives it to. */
	private static Set<PersonId> named(HistoryEntry entry) {
		return switch (entry.particulars()) {
			case Particulars.Assigned it ->
				Stream.of(it.officer(), it.from()).filter(Objects::nonNull).collect(Collectors.toSet());
			case Particulars.Released it -> Set.of(it.from());
			default -> Set.of();
		};
	}

	private static Set<CentreCode> centres(List<ActingFor> readers) {
		Set<CentreCode> centres = new HashSet<>();
		for (ActingFor reader : readers) {
			if (reader instanceof ActingFor.OfCentre(CentreCode centre)) {
				centres.add(centre);
			}
		}
		return centres;
	}

	private String words(DateNear date, Locale locale, ActingFor reader) {
		String day = ReaderLanguage.in(locale, () -> this.formats.date(date.dueOn()));
		return isOwn(date, reader) ? sayIn(locale, "notifications.date.own." + date.stage(), day)
				: sayIn(locale, "notifications.date." + date.stage(), day, who(date, locale));
	}

	/** Whether it is the reader's own turn. */
	private static boolean isOwn(DateNear date, ActingFor reader) {
		return switch (date.actor()) {
			case PARTY -> reader instanceof ActingFor.OfParty;
			case SECRETARIAT -> reader instanceof ActingFor.OfSecretariat;
			case CENTRE -> reader instanceof ActingFor.OfCentre;
			case CALENDAR -> false;
		};
	}

	private String who(DateNear date, Locale locale) {
		CentreCode centre = date.centre();
		return (centre != null) ? this.centreNames.name(centre) : sayIn(locale, "notifications.turn." + date.actor());
	}

	private static Set<ConcernedPart> told(Set<ConcernedPart> meant, Audience audience) {
		return meant.stream().filter(WhoIsTold.within(audience)::contains).collect(Collectors.toSet());
	}

	/** The one centre concerned, or those that were concerned when it was done. */
	private Set<CentreCode> centres(ActRecorded act) {
		CentreCode one = act.centre();
		if (one != null) {
			return Set.of(one);
		}
		return WhoIsTold.of(act.act()).contains(ConcernedPart.CENTRES) ? concernedBefore(act) : Set.of();
	}

	// Told from the history and not from how things stand now: when a request is
	// withdrawn, its assignments are cancelled with it.
	private Set<CentreCode> concernedBefore(ActRecorded act) {
		Map<CentreCode, Integer> parts = new HashMap<>();
		List<HistoryEntry> before = IntStream.range(1, act.number())
			.mapToObj((number) -> this.requests.entry(act.request(), number))
			.toList();
		for (HistoryEntry entry : History.standing(before)) {
			CentreCode centre = entry.centre();
			if (centre != null) {
				parts.merge(centre, gained(entry.act()), Integer::sum);
			}
		}
		parts.values().removeIf((count) -> count <= 0);
		return new HashSet<>(parts.keySet());
	}

	private static int gained(Act act) {
		return switch (act) {
			case OFFER -> 1;
			case DECLINE_OFFER, EXPIRE_OFFER, CANCEL_ASSIGNMENT, LACK_FUNDING -> -1;
			case SUBMIT, FILE_LETTER, TAKE, ASSIGN, RELEASE, REMIND_PARTY, REMIND_CENTRE, LINK, ASK_FOR_CLARIFICATION,
					ANSWER, EXTEND_ANSWER, MOVE_DATE, RESUME_SCREENING, DECLINE, CONFIRM_ELIGIBILITY, ACCEPT_OFFER,
					EXTEND_OFFER, SET_UNSERVED, REOPEN_AREA, REOPEN_REQUEST, FIND_FUNDING, AGREE_PLAN, REPORT_PROGRESS,
					REPORT_DELIVERY, CORRECT_REPORT, DISPUTE, CONFIRM, WITHDRAW, PUBLISH_SUMMARY, WITHDRAW_SUMMARY,
					TAKE_OFF_SUMMARY, TAKE_BACK ->
				0;
		};
	}

	private Announcement.Words words(HistoryEntry entry, Locale locale, ActingFor reader) {
		return ReaderLanguage.in(locale, () -> {
			TimelineEntry line = this.views.told(entry, reader);
			return new Announcement.Words(line.who(), line.what());
		});
	}

}
