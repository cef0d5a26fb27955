package org.article12.plans.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.PageOf;
import org.article12.core.PartyCode;
import org.article12.plans.Plan;
import org.article12.plans.PlanId;
import org.article12.plans.PlanKind;
import org.article12.plans.Recorded;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records and finds plans. */
@Component
@Transactional
public class PlanRegister {

	private static final String SELECT = """
			select id, party_code, edition, kind, transmitted_on, demonstration,
				(select count(*) from plan_activity where plan_id = plan.id) as activities
			from plan
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	public PlanRegister(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * One page of the plans on record, by Party and edition.
	 * @param party whose plans, or null for those of all Parties
	 * @param number the page's number, from 1; beyond the last one it is the last one
	 * @param size how many plans a page holds
	 */
	@Transactional(readOnly = true)
	public PageOf<Plan> page(@Nullable PartyCode party, int number, int size) {
		String where = (party != null) ? " where party_code = :party" : "";
		String code = (party != null) ? party.value() : "";
		long total = this.jdbc.sql("select count(*) from plan" + where).param("party", code).query(Long.class).single();
		long last = Math.max(1, (total + size - 1) / size);
		int shown = (int) Math.clamp(number, 1, last);
		List<Plan> plans = this.jdbc.sql(SELECT + where + " order by party_code, edition limit :size offset :before")
			.param("party", code)
			.param("size", size)
			.param("before", (shown - 1L) * size)
			.query(PlanRegister::plan)
			.list();
		return new PageOf<>(plans, shown, size, total);
	}

	/** A plan by its id. */
	@Transactional(readOnly = true)
	public Optional<Plan> find(PlanId id) {
		return this.jdbc.sql(SELECT + " where id = ?").param(id.value()).query(PlanRegister::plan).optional();
	}

	/** Records a plan, unless the Party has another of that edition. */
	public Recorded<PlanId> record(NewPlan plan) {
		UUID id = UUID.randomUUID();
		// The unique key decides, also between two who send at the same moment.
		int added = this.jdbc.sql("""
				insert into plan (id, party_code, edition, kind, transmitted_on, demonstration, note, recorded_at)
				values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (party_code, edition) do nothing
				""")
			.param(id)
			.param(plan.party().value())
			.param(plan.edition())
			.param(plan.kind().name())
			.param(plan.transmittedOn())
			.param(plan.demonstration())
			.param(plan.note())
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return (added == 1) ? new OnRecord<>(new PlanId(id)) : alreadyThere(plan);
	}

	private Recorded<PlanId> alreadyThere(NewPlan plan) {
		return this.jdbc.sql("""
				select id from plan where party_code = ? and edition = ? and kind = ?
					and transmitted_on is not distinct from ?::date and demonstration = ?
				""")
			.param(plan.party().value())
			.param(plan.edition())
			.param(plan.kind().name())
			.param(plan.transmittedOn())
			.param(plan.demonstration())
			.query(UUID.class)
			.optional()
			.<Recorded<PlanId>>map((id) -> new OnRecord<>(new PlanId(id)))
			.orElseGet(NameTaken::new);
	}

	private static Plan plan(ResultSet row, int number) throws SQLException {
		return new Plan(new PlanId(row.getObject("id", UUID.class)), new PartyCode(row.getString("party_code")),
				row.getString("edition"), PlanKind.valueOf(row.getString("kind")),
				row.getObject("transmitted_on", LocalDate.class), row.getBoolean("demonstration"),
				row.getInt("activities"));
	}

}
