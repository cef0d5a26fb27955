package org.article12.assignments.store;

import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;

import org.article12.catalogue.AreaCategory;
import org.article12.catalogue.Catalogue;
import org.article12.centres.CentreDeliveries;
import org.article12.core.CalendarSettings;
import org.article12.core.CentreCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what centres have done from what was noted of their assignments. */
@Component
class DeliveriesOfCentres implements CentreDeliveries {

	private static final String COUNTS = """
			with noted as (
				select a.id, a.request_id, w.act,
					exists (select from assignment_area s
						where s.assignment_id = a.id and s.live and s.area_code = any (?)) as builds_capacity
				from assignment a join assignment_work w on w.assignment_id = a.id
				where a.centre_code = ? and (w.at at time zone ?)::date between ? and ?)
			select
				(select count(*) from assignment
					where centre_code = ? and status in ('ACCEPTED', 'REPORTED', 'CONFIRMED')
						and (answered_at at time zone ?)::date between ? and ?) as accepted,
				count(distinct id) filter (where act = 'AGREE_PLAN') as planned,
				count(distinct id) filter (where act = 'REPORT_DELIVERY') as delivered,
				count(distinct id) filter (where act = 'REPORT_DELIVERY' and builds_capacity) as activities,
				(select count(distinct r.party_code) from request_listed r
					where r.id in (select request_id from noted where act = 'REPORT_DELIVERY')) as parties
			from noted""";

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final ZoneId zone;

	DeliveriesOfCentres(JdbcClient jdbc, Catalogue catalogue, CalendarSettings calendar) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.zone = calendar.zone();
	}

	@Override
	public Counted count(CentreCode centre, LocalDate from, LocalDate to) {
		String[] building = this.catalogue.areas()
			.stream()
			.filter((area) -> area.category() != AreaCategory.TECHNOLOGY_TRANSFER)
			.map((area) -> area.code().value())
			.toArray(String[]::new);
		String own = centre.value();
		Date first = Date.valueOf(from);
		Date last = Date.valueOf(to);
		return this.jdbc.sql(COUNTS)
			.params(building, own, this.zone.getId(), first, last, own, this.zone.getId(), first, last)
			.query((row, _) -> new Counted(row.getInt("accepted"), row.getInt("planned"), row.getInt("delivered"),
					row.getInt("activities"), row.getInt("parties")))
			.single();
	}

}
