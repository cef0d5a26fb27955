package org.article12.publicview.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.core.search.WordsSql;
import org.article12.parties.Region;
import org.article12.publicview.domain.PublishedSummary;
import org.article12.publicview.domain.PublishedSummary.PublishedArea;
import org.article12.publicview.domain.SummaryFilter;
import org.article12.requests.PublicStage;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds published summaries, as they are published at this moment. */
@Component
@Transactional(readOnly = true)
public class Summaries {

	/** How many stand on a page. */
	public static final int PAGE_SIZE = 20;

	private static final int AT_ONCE = 500;

	private static final String COLUMNS = """
			select s.reference, s.party_code, s.region, s.year, s.title, s.said, s.status, s.since,
				(select string_agg(a.area_code || coalesce('@' || a.centre_code, ''), ' ' order by a.position)
					from summary_area a where a.request_id = s.request_id) as areas
			""";

	private final JdbcClient jdbc;

	Summaries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page of what is looked for, what changed last first; the last page at most. */
	public PageOf<PublishedSummary> find(SummaryFilter filter, int page) {
		WordsSql words = WordsSql.of(filter.question(), "s");
		Map<String, @Nullable Object> parameters = new HashMap<>(words.parameters());
		String from = "from summary_listed s where " + String.join(" and ", conditions(filter, words, parameters));
		long total = this.jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
		int number = Math.clamp(page, 1, new PageOf<>(List.of(), 1, PAGE_SIZE, total).pages());
		parameters.put("skipped", (number - 1L) * PAGE_SIZE);
		List<PublishedSummary> found = this.jdbc
			.sql(COLUMNS + from + " order by " + words.bestFirst() + "s.since desc, s.reference limit " + PAGE_SIZE
					+ " offset :skipped")
			.params(parameters)
			.query(Summaries::read)
			.list();
		return new PageOf<>(found, number, PAGE_SIZE, total);
	}

	private static List<String> conditions(SummaryFilter filter, WordsSql words,
			Map<String, @Nullable Object> parameters) {
		List<String> conditions = new ArrayList<>(List.of(words.found()));
		PublicStage stage = filter.stage();
		if (stage != null) {
			conditions.add("s.status in (:statuses)");
			parameters.put("statuses", names(stage.statuses()));
		}
		AreaCode area = filter.area();
		if (area != null) {
			conditions
				.add("exists (select from summary_area a where a.request_id = s.request_id and a.area_code = :area)");
			parameters.put("area", area.value());
		}
		CentreCode centre = filter.centre();
		if (centre != null) {
			conditions.add(
					"exists (select from summary_area a where a.request_id = s.request_id and a.centre_code = :centre)");
			parameters.put("centre", centre.value());
		}
		PartyCode party = filter.party();
		Region region = filter.region();
		equal("party_code", (party != null) ? party.value() : null, conditions, parameters);
		equal("region", (region != null) ? region.name() : null, conditions, parameters);
		equal("year", filter.year(), conditions, parameters);
		return conditions;
	}

	private static void equal(String column, @Nullable Object value, List<String> conditions,
			Map<String, @Nullable Object> parameters) {
		if (value != null) {
			conditions.add("s.%1$s = :%1$s".formatted(column));
			parameters.put(column, value);
		}
	}

	private static List<String> names(Collection<RequestStatus> statuses) {
		return statuses.stream().map(RequestStatus::name).toList();
	}

	/** The summary of one request; empty where none is published. */
	public Optional<PublishedSummary> find(RequestReference reference) {
		return this.jdbc.sql(COLUMNS + "from summary_listed s where s.reference = ?")
			.param(reference.value())
			.query(Summaries::read)
			.optional();
	}

	/** Those that changed last, the latest first. */
	public List<PublishedSummary> latest(int atMost) {
		return this.jdbc.sql(COLUMNS + "from summary_listed s order by s.since desc, s.reference limit ?")
			.param(atMost)
			.query(Summaries::read)
			.list();
	}

	/** All of them by reference, read as they are handed over. */
	public void each(Consumer<PublishedSummary> to) {
		try (Stream<PublishedSummary> all = this.jdbc.sql(COLUMNS + "from summary_listed s order by s.reference")
			.withFetchSize(AT_ONCE)
			.query(Summaries::read)
			.stream()) {
			all.forEach(to);
		}
	}

	/** A text that differs as soon as any published summary does. */
	public String version() {
		return this.jdbc.sql("select count(*), max(since) from summary_listed")
			.query((row, _) -> "%d-%d".formatted(row.getLong(1), millis(row.getTimestamp(2))))
			.single();
	}

	private static long millis(@Nullable Timestamp moment) {
		return (moment != null) ? moment.toInstant().toEpochMilli() : 0;
	}

	private static PublishedSummary read(ResultSet row, int index) throws SQLException {
		String region = row.getString("region");
		Instant since = row.getTimestamp("since").toInstant();
		return new PublishedSummary(new RequestReference(row.getString("reference")),
				new PartyCode(row.getString("party_code")), (region != null) ? Region.valueOf(region) : null,
				row.getInt("year"), row.getString("title"), row.getString("said"),
				PublicStage.of(RequestStatus.valueOf(row.getString("status"))), areas(row.getString("areas")), since);
	}

	private static List<PublishedArea> areas(String told) {
		return Stream.of(told.split(" ")).map((area) -> {
			int end = area.indexOf('@');
			return (end < 0) ? new PublishedArea(new AreaCode(area), null)
					: new PublishedArea(new AreaCode(area.substring(0, end)), new CentreCode(area.substring(end + 1)));
		}).toList();
	}

}
