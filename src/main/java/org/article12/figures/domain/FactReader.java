package org.article12.figures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.figures.domain.Fact.Part;
import org.article12.figures.domain.Fact.Stay;
import org.article12.lives.CentrePart;
import org.article12.lives.CentrePart.Answer;
import org.article12.lives.Life;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;

/**
 * Reads what figures count from lives. What is equal in many of them is kept once: days,
 * areas, groups.
 */
public final class FactReader {

	private final ZoneId zone;

	private final Map<Object, Object> once = new HashMap<>();

	/**
	 * A reader.
	 * @param zone in which days begin
	 */
	public FactReader(ZoneId zone) {
		this.zone = zone;
	}

	/** What figures count of a life. */
	public Fact of(Life life) {
		Instant eligible = life.first(RequestStatus.ROUTING);
		Instant declined = (life.status() == RequestStatus.DECLINED) ? life.endedAt() : null;
		return new Fact(life.reference(), once(life.party()), (life.group() != null) ? life.group().region() : null,
				groups(life), areas(life.filings().getLast().areas()), life.status(), once(life.receivedOn()),
				day(eligible), day((eligible != null) ? eligible : declined), day(life.first(RequestStatus.DELIVERED)),
				day(life.first(RequestStatus.CLOSED)),
				life.statuses()
					.stream()
					.map((stretch) -> new Stay(stretch.what(), known(stretch.from()), day(stretch.until())))
					.toList(),
				life.parts().stream().map(this::part).toList());
	}

	private Part part(CentrePart part) {
		boolean accepted = part.answer() == Answer.ACCEPTED;
		return new Part(part.assignment(), once(part.centre()), areas(part.asked()), areas(part.taken()),
				known(part.offeredAt()), day(part.answeredAt()), accepted || part.answer() == Answer.DECLINED,
				accepted ? day(part.answeredAt()) : null, day(part.deliveredAt()), day(part.endedAt()),
				part.evaluation() != null);
	}

	private Set<Group> groups(Life life) {
		return once(Stream.of(Group.values())
			.filter((group) -> group.holds(life.group()))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Group.class))));
	}

	private Set<AreaCode> areas(Collection<AreaCode> areas) {
		return once(Set.copyOf(areas));
	}

	private @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? known(moment) : null;
	}

	private LocalDate known(Instant moment) {
		return once(LocalDate.ofInstant(moment, this.zone));
	}

	@SuppressWarnings("unchecked")
	private <T> T once(T value) {
		return (T) this.once.computeIfAbsent(value, (_) -> value);
	}

}
