package org.article12.requests.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.PersonId;
import org.article12.core.WorkingDays;
import org.article12.core.search.Question;
import org.article12.requests.Actor;
import org.article12.requests.Capacity;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.article12.requests.domain.PartyFilter;
import org.article12.requests.domain.PartyOrder;
import org.article12.requests.domain.PartyRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of a Party's requests; three statements at most, however many there are. */
@Component
public class PartyRequests {

	private static final int PAGE_SIZE = 20;

	/** So many that wait for the Party stand first. */
	private static final int FIRST = 5;

	private static final String SELECT = """
			select %s as yours, r.reference, r.title, r.status, r.received_on, r.updated_at, r.turns
			from %s order by %s""";

	/**
	 * How long the list is.
	 *
	 * @param all how many requests there are
	 * @param overdue on how many of them somebody's due date has passed
	 * @param yours how many wait for the Party
	 * @param years the years in which they were started, the latest first
	 */
	public record Counts(long all, long overdue, long yours, List<Integer> years) {
	}

	/**
	 * What the list shows.
	 *
	 * @param yours some that wait for the Party, what is due first; none where the list
	 * is narrowed, or not at its beginning
	 * @param page the page
	 */
	public record Shown(List<PartyRequest> yours, PageOf<PartyRequest> page) {
	}

	private final JdbcClient jdbc;

	private final WorkingDays calendar;

	PartyRequests(JdbcClient jdbc, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** How many requests a Party has, and what of them matters most. */
	public Counts counts(PartyCode party) {
		return this.jdbc.sql("""
				select count(*), count(*) filter (where %s), count(*) filter (where r.waits_for_party),
					array_agg(distinct r.year)
				from party_line r where r.party_code = :party""".formatted(PartySql.OVERDUE))
			.param("party", party.value())
			.param("over", this.calendar.lastDayOver())
			.query((row, _) -> new Counts(row.getLong(1), row.getLong(2), row.getLong(3), years(row.getArray(4))))
			.single();
	}

	/**
	 * One page of the list, or the last one when there are not so many.
	 * @param counts what {@link #counts} says of the Party
	 */
	public Shown page(PartyCode party, PartyFilter filter, Counts counts, int number) {
		long total = total(party, filter, counts);
		int shown = Math.clamp(number, 1, new PageOf<>(List.of(), 1, PAGE_SIZE, total).pages());
		List<Line> lines = lines(party, filter, !filter.narrows() && shown == 1, shown);
		Map<Boolean, List<PartyRequest>> requests = lines.stream()
			.collect(Collectors.partitioningBy(Line::yours, Collectors.mapping(Line::request, Collectors.toList())));
		return new Shown(requests.getOrDefault(true, List.of()),
				new PageOf<>(requests.getOrDefault(false, List.of()), shown, PAGE_SIZE, total));
	}

	/** The whole list. */
	public List<PartyRequest> all(PartyCode party, PartyFilter filter) {
		return lines(party, filter, false, null).stream().map(Line::request).toList();
	}

	/** In which capacity that person last submitted a request. */
	public Optional<Capacity> lastCapacity(PersonId person) {
		return this.jdbc.sql("""
				select r.capacity from history_entry h join assistance_request r on r.id = h.request_id
				where h.person_id = ? and h.act = 'SUBMIT' order by h.at desc limit 1""")
			.param(person.value())
			.query((row, _) -> Capacity.valueOf(row.getString(1)))
			.optional();
	}

	private long total(PartyCode party, PartyFilter filter, Counts counts) {
		if (!filter.narrows()) {
			return counts.all();
		}
		if (filter.overdue() && new PartyFilter(Question.NONE, null, null, null, true, filter.order()).equals(filter)) {
			return counts.overdue();
		}
		PartySql sql = new PartySql(party, filter, this.calendar.lastDayOver());
		Map<String, @Nullable Object> parameters = new HashMap<>(sql.parameters());
		parameters.remove("ranked");
		return this.jdbc.sql("select count(*) from " + sql.from()).params(parameters).query(Long.class).single();
	}

	/**
	 * Lines of the list.
	 * @param page the number of a page; null for all of them
	 */
	private List<Line> lines(PartyCode party, PartyFilter filter, boolean yoursFirst, @Nullable Integer page) {
		PartySql sql = new PartySql(party, filter, this.calendar.lastDayOver());
		String list = SELECT.formatted("false", sql.from(), filter.order().sql());
		if (page != null) {
			// Numbers and not parameters, so that a kept plan knows how few are read.
			list += " limit " + PAGE_SIZE + " offset " + (page - 1) * PAGE_SIZE;
		}
		if (yoursFirst) {
			PartyFilter waiting = new PartyFilter(Question.NONE, Actor.PARTY, null, null, false, PartyOrder.DUE);
			String first = SELECT.formatted("true", new PartySql(party, waiting, this.calendar.lastDayOver()).from(),
					waiting.order().sql()) + " limit " + FIRST;
			list = "(" + first + ") union all (" + list + ")";
		}
		return this.jdbc.sql(list).params(sql.parameters()).query(PartyRequests::line).list();
	}

	private static List<Integer> years(@Nullable Array years) throws SQLException {
		return (years != null) ? Stream.of((Integer[]) years.getArray()).sorted(Comparator.reverseOrder()).toList()
				: List.of();
	}

	private static Line line(ResultSet row, int index) throws SQLException {
		PartyRequest request = new PartyRequest(new RequestReference(row.getString("reference")),
				row.getString("title"), RequestStatus.valueOf(row.getString("status")),
				RequestRecords.turns(row.getString("turns")), row.getObject("received_on", LocalDate.class),
				row.getTimestamp("updated_at").toInstant());
		return new Line(row.getBoolean("yours"), request);
	}

	private record Line(boolean yours, PartyRequest request) {
	}

}
