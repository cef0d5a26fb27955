package org.article12.requests.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.article12.requests.RequestId;
import org.article12.requests.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which parts of a request's answers somebody has saved, valid or not. */
@Component
public class SavedSections {

	private final JdbcClient jdbc;

	SavedSections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What has been saved of a request, in one statement.
	 */
	public Saved of(RequestId request) {
		Map<Section, How> how = new EnumMap<>(Section.class);
		List<String> arrived = new ArrayList<>();
		this.jdbc.sql("""
				select section, by_hand, null as arrived from section_edit
				where request_id = :request
				union all (
					select null, null, substr(shown_as, 6) || ':' || sent from shown_part
					where request_id = :request and shown_as like 'page %' order by kept_at desc limit 50)""")
			.param("request", request.value())
			.query((row) -> {
				if (row.getString(1) != null) {
					how.put(Section.valueOf(row.getString(1)), row.getBoolean(2) ? How.BY_HAND : How.AS_TYPED);
				}
				else {
					arrived.add(row.getString(3));
				}
			});
		return new Saved(how, arrived);
	}

	/**
	 * Whether a draft that was started with a press of the button still stands as it was
	 * started.
	 */
	public boolean isUntouched(UUID press) {
		return this.jdbc.sql("""
				select exists (select 1 from assistance_request r where r.start_token = ?
					and not exists (select 1 from section_edit where request_id = r.id))""")
			.param(press)
			.query(Boolean.class)
			.single();
	}

	/**
	 * What has been saved of a request.
	 *
	 * @param how how each section; those that have not been are missing
	 * @param arrived the pages that have sent answers last, each with how often it had
	 * sent, such as {@code 0f8e…:3}; their browsers need not keep anything of them
	 */
	public record Saved(Map<Section, How> how, List<String> arrived) {
	}

	/** How a section has been saved. */
	public enum How {

		/** While somebody typed, who may have left in the middle of it. */
		AS_TYPED,
		/** With a button, by somebody who had done with it, at least for now. */
		BY_HAND

	}

}
