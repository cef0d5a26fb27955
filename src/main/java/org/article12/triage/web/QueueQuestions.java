package org.article12.triage.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.Catalogue;
import org.article12.centres.Centres;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.search.Question;
import org.article12.core.search.Questions;
import org.article12.parties.Parties;
import org.article12.parties.PartyNames;
import org.article12.parties.Region;
import org.article12.requests.Actor;
import org.article12.requests.RequestStatus;
import org.article12.triage.domain.QueueFilter.TakenBy;
import org.article12.triage.domain.QueueFilter.WhoseTurn;
import org.article12.triage.domain.QueueFilter;
import org.article12.triage.domain.Sought;
import org.article12.triage.store.QueueOrder;
import org.article12.triage.store.QueueSort;
import org.article12.triage.web.QueueQuestion.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the queue's address. */
@Component
class QueueQuestions {

	/** The value of {@code status} that stands for every status. */
	static final String ALL = "ALL";

	static final int SIZE = 25;

	private static final int LARGEST = 200;

	private final Parties parties;

	private final Catalogue catalogue;

	private final Centres centres;

	private final Questions words;

	private final PartyNames names;

	QueueQuestions(Parties parties, Catalogue catalogue, Centres centres, Questions words, PartyNames names) {
		this.parties = parties;
		this.catalogue = catalogue;
		this.centres = centres;
		this.words = words;
		this.names = names;
	}

	QueueQuestion read(QueueForm form, PersonId reader) {
		List<Unknown> unknown = new ArrayList<>();
		Sought sought = sought(form.q());
		QueueFilter filter = new QueueFilter(sought, statuses(form.status(), unknown),
				read("region", form.region(), (value) -> named(Region.class, value), unknown),
				read("party", form.party(), this::party, unknown), read("area", form.area(), this::area, unknown),
				read("turn", form.turn(), this::turn, unknown),
				read("overdue", form.overdue(), QueueQuestions::truth, unknown) == Boolean.TRUE,
				read("officer", form.officer(), (value) -> officer(value, reader), unknown));
		QueueOrder order = read("sort", form.sort(), (value) -> named(QueueOrder.class, value.toUpperCase(Locale.ROOT)),
				unknown);
		boolean backwards = read("backwards", form.backwards(), QueueQuestions::truth, unknown) == Boolean.TRUE;
		Integer page = read("page", form.page(), (value) -> number(value, Integer.MAX_VALUE), unknown);
		Integer size = read("size", form.size(), (value) -> number(value, LARGEST), unknown);
		return new QueueQuestion(filter, new QueueSort((order != null) ? order : usual(sought), backwards),
				(page != null) ? page : 1, (size != null) ? size : SIZE, unknown);
	}

	private Sought sought(String typed) {
		Question question = this.words.read(typed);
		return new Sought(question, this.names.of(question));
	}

	/** The order in which the queue stands unless another is asked for. */
	static QueueOrder usual(Sought sought) {
		return sought.isBlank() ? QueueOrder.TURN : QueueOrder.RELEVANCE;
	}

	private static <T> @Nullable T read(String name, String value, Function<String, Optional<T>> reader,
			List<Unknown> unknown) {
		if (value.isEmpty()) {
			return null;
		}
		Optional<T> read = reader.apply(value);
		if (read.isEmpty()) {
			unknown.add(Unknown.of(name, value));
		}
		return read.orElse(null);
	}

	private static Set<RequestStatus> statuses(List<String> values, List<Unknown> unknown) {
		Set<RequestStatus> statuses = EnumSet.noneOf(RequestStatus.class);
		for (String value : values) {
			if (value.equals(ALL)) {
				statuses.addAll(QueueFilter.VISIBLE);
				continue;
			}
			RequestStatus status = read("status", value,
					(name) -> named(RequestStatus.class, name).filter(QueueFilter.VISIBLE::contains), unknown);
			if (status != null) {
				statuses.add(status);
			}
		}
		return statuses;
	}

	private Optional<PartyCode> party(String value) {
		return PartyCode.isValid(value)
				? Optional.of(new PartyCode(value)).filter((code) -> this.parties.find(code).isPresent())
				: Optional.empty();
	}

	private Optional<AreaCode> area(String value) {
		return AreaCode.isValid(value)
				? Optional.of(new AreaCode(value)).filter((code) -> this.catalogue.area(code).isPresent())
				: Optional.empty();
	}

	private Optional<WhoseTurn> turn(String value) {
		if (CentreCode.isValid(value)) {
			return Optional.of(new CentreCode(value))
				.filter((code) -> this.centres.find(code).isPresent())
				.map((code) -> new WhoseTurn(Actor.CENTRE, code));
		}
		return named(Actor.class, value).filter((actor) -> actor != Actor.CALENDAR)
			.map((actor) -> new WhoseTurn(actor, null));
	}

	private static Optional<TakenBy> officer(String value, PersonId reader) {
		return switch (value) {
			case "me" -> Optional.of(new TakenBy(reader));
			case "none" -> Optional.of(new TakenBy(null));
			default -> person(value).map(TakenBy::new);
		};
	}

	private static Optional<PersonId> person(String value) {
		try {
			return Optional.of(PersonId.of(value));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static Optional<Boolean> truth(String value) {
		return switch (value) {
			case "true" -> Optional.of(true);
			case "false" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	private static Optional<Integer> number(String value, int most) {
		return value.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.valueOf(value)).filter((number) -> number <= most)
				: Optional.empty();
	}

	private static <E extends Enum<E>> Optional<E> named(Class<E> values, String name) {
		return Stream.of(values.getEnumConstants()).filter((value) -> value.name().equals(name)).findFirst();
	}

}
