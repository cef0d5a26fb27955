package org.article12.requests.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

	/** How each section has been saved; those that have not been are missing. */
	public Map<Section, How> of(RequestId request) {
		Map<Section, How> saved = new EnumMap<>(Section.class);
		this.jdbc.sql("select section, by_hand from section_edit where request_id = ?")
			.param(request.value())
			.query((row) -> {
				saved.put(Section.valueOf(row.getString(1)), row.getBoolean(2) ? How.BY_HAND : How.AS_TYPED);
			});
		return saved;
	}

	/**
	 * The pages that have sent answers last, each with how often it had sent, such as
	 * {@code 0f8e…:3}; their browsers need not keep anything of them.
	 */
	public List<String> arrived(RequestId request) {
		return this.jdbc.sql("""
				select substr(shown_as, 6) || ':' || sent from shown_part
				where request_id = ? and shown_as like 'page %' order by kept_at desc limit 50""")
			.param(request.value())
			.query(String.class)
			.list();
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

	/** How a section has been saved. */
	public enum How {

		/** While somebody typed, who may have left in the middle of it. */
		AS_TYPED,
		/** With a button, by somebody who had done with it, at least for now. */
		BY_HAND

	}

}
