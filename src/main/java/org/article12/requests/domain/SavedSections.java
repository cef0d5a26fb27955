package org.article12.requests.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.article12.requests.RequestId;
import org.article12.requests.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which parts of a request's answers somebody has saved, valid or not. */
@Component
@Transactional(readOnly = true)
public class SavedSections {

	private final JdbcClient jdbc;

	SavedSections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The sections that have been saved at least once. */
	public Set<Section> of(RequestId request) {
		Set<Section> saved = EnumSet.noneOf(Section.class);
		saved.addAll(this.jdbc.sql("select section from section_edit where request_id = ?")
			.param(request.value())
			.query((row, _) -> Section.valueOf(row.getString(1)))
			.list());
		return saved;
	}

	/** Whether anything was saved in what was started with a press of the button. */
	public boolean anySince(UUID startToken) {
		return this.jdbc
			.sql("""
					select exists (select 1 from section_edit join assistance_request on assistance_request.id = section_edit.request_id
						where assistance_request.start_token = ?)""")
			.param(startToken)
			.query(Boolean.class)
			.single();
	}

}
