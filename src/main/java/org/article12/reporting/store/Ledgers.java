package org.article12.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.article12.assignments.AssignmentStatus;
import org.article12.catalogue.AreaCode;
import org.article12.core.CentreCode;
import org.article12.core.PartyCode;
import org.article12.plans.PlanActivity;
import org.article12.plans.Plans;
import org.article12.reporting.domain.Ledger;
import org.article12.reporting.domain.Ledger.Asked;
import org.article12.reporting.domain.Ledger.Figures;
import org.article12.reporting.domain.Ledger.Help;
import org.article12.reporting.domain.Ledger.Need;
import org.article12.requests.RequestReference;
import org.article12.requests.RequestStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a Party's ledger with three queries, however long it is. */
@Component
@Transactional(readOnly = true)
public class Ledgers {

	/** What the Party is typing into a clarification is its own until it is submitted. */
	private static final String REQUESTS = """
			select r.id, r.reference, r.title, r.status,
				case when r.status = 'CLARIFICATION' and not :drafts
					then (select string_agg(activity, ' ') from submitted_activity where request_id = r.id)
					else (select string_agg(activity_id::text, ' ') from named_activity where request_id = r.id)
				end as activities,
				(select string_agg(area_code, ' ' order by position) from requested_area where request_id = r.id) as areas
			from request_listed r
			where r.party_code = :party and (:drafts or r.status <> 'DRAFT')
			order by coalesce(r.submitted_at, r.started_at), r.reference""";

	private static final String HELP = """
			select a.request_id, a.centre_code, a.status, d.people, d.women, d.men, d.cost_usd, d.technologies,
				(select max(c.at) from work_listed c where c.assignment_id = a.id and c.act = 'CONFIRM') as confirmed_at,
				(select string_agg(area_code, ' ' order by area_code) from assignment_area_listed
					where assignment_id = a.id and live) as areas
			from assignment_listed a
				join request_listed r on r.id = a.request_id
				left join report_listed d on d.assignment_id = a.id and d.number = a.report_number
					and a.status in ('REPORTED', 'CONFIRMED')
			where r.party_code = :party and a.status in ('ACCEPTED', 'REPORTED', 'CONFIRMED')
			order by a.offered_at, a.id""";

	private final JdbcClient jdbc;

	private final Plans plans;

	Ledgers(JdbcClient jdbc, Plans plans) {
		this.jdbc = jdbc;
		this.plans = plans;
	}

	/**
	 * The ledger of a Party.
	 * @param drafts whether what the Party has not submitted counts, which is for the
	 * Party alone
	 */
	public Ledger of(PartyCode party, boolean drafts) {
		List<PlanActivity> activities = this.plans.activitiesOf(party);
		Map<String, PlanActivity> byId = new LinkedHashMap<>();
		activities.forEach((activity) -> byId.put(activity.id().value().toString(), activity));
		Map<UUID, List<Help>> help = help(party);
		Map<String, List<Asked>> byActivity = new HashMap<>();
		List<Asked> elsewhere = new ArrayList<>();
		List<Asked> all = this.jdbc.sql(REQUESTS)
			.param("party", party.value())
			.param("drafts", drafts)
			.query((row, _) -> {
				List<String> served = split(row.getString("activities")).filter(byId::containsKey).toList();
				Asked asked = asked(row, served.stream().map(byId::get).map(PlanActivity::code).sorted().toList(),
						help);
				served.forEach((id) -> byActivity.computeIfAbsent(id, (_) -> new ArrayList<>()).add(asked));
				if (served.isEmpty()) {
					elsewhere.add(asked);
				}
				return asked;
			})
			.list();
		List<Need> needs = byId.entrySet()
			.stream()
			.filter((entry) -> byActivity.containsKey(entry.getKey()))
			.map((entry) -> new Need(entry.getValue(), List.copyOf(byActivity.getOrDefault(entry.getKey(), List.of()))))
			.toList();
		Set<String> asked = byActivity.keySet();
		List<PlanActivity> notAsked = activities.stream()
			.filter((activity) -> !asked.contains(activity.id().value().toString()))
			.toList();
		return new Ledger(party, needs, List.copyOf(elsewhere), notAsked,
				Ledger.Totals.of(activities.size(), needs.size(), all));
	}

	private static Asked asked(ResultSet row, List<String> activities, Map<UUID, List<Help>> help) throws SQLException {
		return new Asked(new RequestReference(row.getString("reference")), row.getString("title"),
				RequestStatus.valueOf(row.getString("status")),
				split(row.getString("areas")).map(AreaCode::new).toList(), activities,
				help.getOrDefault(row.getObject("id", UUID.class), List.of()));
	}

	private Map<UUID, List<Help>> help(PartyCode party) {
		Map<UUID, List<Help>> help = new HashMap<>();
		this.jdbc.sql(HELP).param("party", party.value()).query((ResultSet row) -> {
			OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
			help.computeIfAbsent(row.getObject("request_id", UUID.class), (_) -> new ArrayList<>())
				.add(new Help(new CentreCode(row.getString("centre_code")),
						AssignmentStatus.valueOf(row.getString("status")),
						split(row.getString("areas")).map(AreaCode::new).toList(), given(row),
						Objects.requireNonNullElse(row.getString("technologies"), ""),
						(confirmed != null) ? confirmed.toInstant() : null));
		});
		return help;
	}

	private static @Nullable Figures given(ResultSet row) throws SQLException {
		long cost = row.getLong("cost_usd");
		return row.wasNull() ? null
				: new Figures(row.getLong("people"), row.getLong("women"), row.getLong("men"), cost);
	}

	private static Stream<String> split(@Nullable String codes) {
		return (codes == null || codes.isEmpty()) ? Stream.empty() : Stream.of(codes.split(" "));
	}

}
