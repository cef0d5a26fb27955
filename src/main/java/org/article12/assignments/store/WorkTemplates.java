package org.article12.assignments.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.article12.assignments.AssignmentRefusal;
import org.article12.assignments.domain.TemplateContent;
import org.article12.assignments.domain.TemplateKind;
import org.article12.assignments.domain.WorkTemplate;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.Refused;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the templates of each centre; another centre's are not visible. */
@Component
@Transactional
public class WorkTemplates {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final JdbcClient jdbc;

	private final Clock clock;

	WorkTemplates(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The templates of the user's centre, by kind and name. */
	@Transactional(readOnly = true)
	public List<WorkTemplate> of(CurrentUser user) {
		return this.jdbc.sql("select * from work_template where centre_code = ? order by kind, folded, id")
			.param(user.ownCentre().value())
			.query((row, _) -> template(row))
			.list();
	}

	/** One of them. */
	@Transactional(readOnly = true)
	public Optional<WorkTemplate> find(CurrentUser user, UUID id) {
		return this.jdbc.sql("select * from work_template where id = ? and centre_code = ?")
			.params(id, user.ownCentre().value())
			.query((row, _) -> template(row))
			.optional();
	}

	/**
	 * Keeps a new template.
	 * @throws Refused when it has no name or one that another of its kind has, when it
	 * holds nothing, or when there are too many
	 */
	public UUID keep(CurrentUser user, TemplateKind kind, String name, TemplateContent content) {
		CentreCode centre = locked(user);
		long kept = of(user).stream().filter((one) -> one.kind() == kind).count();
		if (kept >= WorkTemplate.MOST) {
			throw new Refused(AssignmentRefusal.TEMPLATES_TOO_MANY, WorkTemplate.MOST);
		}
		UUID id = UUID.randomUUID();
		check(id, centre, kind, name, content);
		this.jdbc.sql("""
				insert into work_template (id, centre_code, kind, name, folded, content, changed_at, changed_by,
					changed_by_name)
				values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""")
			.params(id, centre.value(), kind.name(), name, folded(name), JSON.writeValueAsString(content), now(),
					user.id().value(), user.name())
			.update();
		return id;
	}

	/**
	 * Changes a template.
	 * @param seen how often it had been saved when the user saw it
	 * @return whether it was done; not when a colleague has changed it meanwhile
	 * @throws Refused as {@link #keep}
	 */
	public boolean change(CurrentUser user, WorkTemplate template, int seen, String name, TemplateContent content) {
		CentreCode centre = locked(user);
		check(template.id(), centre, template.kind(), name, content);
		return this.jdbc.sql("""
				update work_template set name = ?, folded = ?, content = ?::jsonb, changed = changed + 1,
					changed_at = ?, changed_by = ?, changed_by_name = ?
				where id = ? and centre_code = ? and changed = ?""")
			.params(name, folded(name), JSON.writeValueAsString(content), now(), user.id().value(), user.name(),
					template.id(), centre.value(), seen)
			.update() > 0;
	}

	/** Deletes a template. */
	public void delete(CurrentUser user, UUID id) {
		this.jdbc.sql("delete from work_template where id = ? and centre_code = ?")
			.params(id, user.ownCentre().value())
			.update();
	}

	/**
	 * One at a time keeps or changes a centre's templates, so that names and number hold.
	 */
	private CentreCode locked(CurrentUser user) {
		CentreCode centre = user.ownCentre();
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('work_template'), hashtext(?))")
			.param(centre.value())
			.query()
			.listOfRows();
		return centre;
	}

	private void check(UUID id, CentreCode centre, TemplateKind kind, String name, TemplateContent content) {
		Written.required(name, WorkTemplate.MOST_OF_A_NAME, AssignmentRefusal.TEMPLATE_NAME_MISSING);
		content.require();
		boolean taken = this.jdbc
			.sql("""
					select exists (select from work_template where centre_code = ? and kind = ? and folded = ? and id <> ?)""")
			.params(centre.value(), kind.name(), folded(name), id)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new Refused(AssignmentRefusal.TEMPLATE_NAME_TAKEN, name);
		}
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private static String folded(String name) {
		return Text.line(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static WorkTemplate template(ResultSet row) throws SQLException {
		TemplateKind kind = TemplateKind.valueOf(row.getString("kind"));
		return new WorkTemplate(row.getObject("id", UUID.class), kind, row.getString("name"),
				JSON.readValue(row.getString("content"), kind.content()), row.getInt("changed"));
	}

}
