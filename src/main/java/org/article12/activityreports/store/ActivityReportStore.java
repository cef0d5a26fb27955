package org.article12.activityreports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.json.JsonMapper;

import org.article12.activityreports.ActivityReport;
import org.article12.activityreports.ReportAct;
import org.article12.activityreports.ReportContent;
import org.article12.activityreports.ReportPeriod;
import org.article12.activityreports.ReportStatus;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reports in the database: what is written, and all that was done. */
@Component
public class ActivityReportStore {

	private static final String READ = """
			select r.centre_code, r.first_year, r.status, r.changes, r.draft, a.number, a.led, a.at, a.by_name, a.words, a.content
			from activity_report r left join activity_report_act a using (centre_code, first_year)
			%s order by r.first_year desc, r.centre_code, a.number""";

	private static final String ONE = READ.formatted("where r.centre_code = ? and r.first_year = ?");

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	ActivityReportStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** All that were begun. */
	public List<ActivityReport> all() {
		return read(this.jdbc.sql(READ.formatted("")));
	}

	/** One of them. */
	public Optional<ActivityReport> find(CentreCode centre, ReportPeriod period) {
		return read(this.jdbc.sql(ONE).params(centre.value(), period.firstYear())).stream().findFirst();
	}

	/** Begins a report, unless it is there. */
	public void begin(CentreCode centre, ReportPeriod period, ReportContent content) {
		this.jdbc.sql("""
				insert into activity_report (centre_code, first_year, status, changes, draft)
				values (?, ?, 'DRAFT', 0, cast(? as jsonb)) on conflict do nothing""")
			.params(centre.value(), period.firstYear(), this.json.writeValueAsString(content))
			.update();
	}

	/** A report that nobody else changes until the transaction ends. */
	public Optional<ActivityReport> lock(CentreCode centre, ReportPeriod period) {
		this.jdbc.sql("select from activity_report where centre_code = ? and first_year = ? for update")
			.params(centre.value(), period.firstYear())
			.query()
			.listOfRows();
		return find(centre, period);
	}

	/** Keeps what is written. */
	public void save(CentreCode centre, ReportPeriod period, ReportContent content) {
		this.jdbc.sql("""
				update activity_report set draft = cast(? as jsonb), changes = changes + 1
				where centre_code = ? and first_year = ?""")
			.params(this.json.writeValueAsString(content), centre.value(), period.firstYear())
			.update();
	}

	/**
	 * Notes what is done with a report.
	 * @param content what is sent; null where nothing is
	 * @param paper what is published; null where nothing is
	 */
	public void note(CurrentUser by, ActivityReport report, ReportStatus led, String words,
			@Nullable ReportContent content, byte @Nullable [] paper) {
		this.jdbc.sql("""
				insert into activity_report_act
					(centre_code, first_year, number, led, at, by_person_id, by_name, words, content, paper)
				values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""")
			.param(report.centre().value())
			.param(report.period().firstYear())
			.param(report.acts().size() + 1)
			.param(led.name())
			.param(Timestamp.from(this.clock.instant()))
			.param(by.id().value())
			.param(by.name())
			.param(words)
			.param((content != null) ? this.json.writeValueAsString(content) : null)
			.param(paper)
			.update();
		this.jdbc.sql("""
				update activity_report set status = ?, changes = changes + 1
				where centre_code = ? and first_year = ?""")
			.params(led.name(), report.centre().value(), report.period().firstYear())
			.update();
	}

	/** What was published last. */
	public Optional<byte[]> paper(CentreCode centre, ReportPeriod period) {
		return this.jdbc.sql("""
				select paper from activity_report_act
				where centre_code = ? and first_year = ? and paper is not null order by number desc limit 1""")
			.params(centre.value(), period.firstYear())
			.query(byte[].class)
			.optional();
	}

	private List<ActivityReport> read(StatementSpec statement) {
		Map<String, ActivityReport> found = new LinkedHashMap<>();
		statement.query((row) -> {
			String key = row.getString("centre_code") + row.getInt("first_year");
			ActivityReport known = found.get(key);
			List<ReportAct> acts = new ArrayList<>((known != null) ? known.acts() : List.of());
			if (row.getString("led") != null) {
				acts.add(act(row));
			}
			found.put(key, report(row, acts));
		});
		return List.copyOf(found.values());
	}

	private ActivityReport report(ResultSet row, List<ReportAct> acts) throws SQLException {
		return new ActivityReport(new CentreCode(row.getString("centre_code")),
				new ReportPeriod(row.getInt("first_year")), ReportStatus.valueOf(row.getString("status")),
				row.getInt("changes"), content(row.getString("draft")), acts);
	}

	private ReportAct act(ResultSet row) throws SQLException {
		String content = row.getString("content");
		return new ReportAct(row.getInt("number"), ReportStatus.valueOf(row.getString("led")),
				row.getTimestamp("at").toInstant(), row.getString("by_name"), row.getString("words"),
				(content != null) ? content(content) : null);
	}

	private ReportContent content(String json) {
		return this.json.readValue(json, ReportContent.class);
	}

}
