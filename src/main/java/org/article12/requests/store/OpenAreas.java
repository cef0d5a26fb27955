package org.article12.requests.store;

import org.article12.catalogue.AreaCode;
import org.article12.catalogue.AreaWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked for in areas of assistance by requests that have not ended. */
@Component
class OpenAreas implements AreaWork {

	private final JdbcClient jdbc;

	OpenAreas(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public int openIn(AreaCode area) {
		return this.jdbc.sql("""
				select count(*) from request_area a join assistance_request r on r.id = a.request_id
				where a.area_code = ?
					and r.status in ('SUBMITTED', 'CLARIFICATION', 'ROUTING', 'IN_DELIVERY', 'DELIVERED')""")
			.param(area.value())
			.query(Integer.class)
			.single();
	}

}
