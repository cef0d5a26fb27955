package org.article12.triage.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.NotVisible;
import org.article12.core.PersonId;
import org.article12.core.Refused;
import org.article12.core.WorkingDays;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.triage.ViewRefusal;
import org.article12.triage.domain.SavedView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the officers' views of the queue. */
@Component
@Transactional
public class SavedViews {

	private static final String SELECT = """
			select v.id, v.owner_id, v.owner_name, v.name, v.query, v.shared, v.changed,
				exists (select from queue_view_mail m where m.view_id = v.id and m.person_id = :reader) as weekly
			from queue_view v where (v.owner_id = :reader or v.shared)""";

	private final JdbcClient jdbc;

	private final QueuePreferences preferences;

	private final WorkingDays calendar;

	SavedViews(JdbcClient jdbc, QueuePreferences preferences, WorkingDays calendar) {
		this.jdbc = jdbc;
		this.preferences = preferences;
		this.calendar = calendar;
	}

	/** The views that somebody sees: the own ones first, then those that others share. */
	@Transactional(readOnly = true)
	public List<SavedView> of(PersonId reader) {
		return this.jdbc.sql(SELECT + " order by v.owner_id <> :reader, v.folded, v.id")
			.param("reader", reader.value())
			.query((row, _) -> view(row))
			.list();
	}

	/** One of them. */
	@Transactional(readOnly = true)
	public Optional<SavedView> find(UUID view, PersonId reader) {
		return this.jdbc.sql(SELECT + " and v.id = :view")
			.param("reader", reader.value())
			.param("view", view)
			.query((row, _) -> view(row))
			.optional();
	}

	/**
	 * Saves a list under a name.
	 * @throws Refused when it has no name or one that another has, or when there are too
	 * many
	 */
	public UUID save(CurrentUser owner, String name, String query, Wishes wishes) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('queue_view'), hashtext(?))")
			.param(owner.id().toString())
			.query()
			.listOfRows();
		if (of(owner.id()).stream().filter((view) -> view.isOf(owner)).count() >= SavedView.MOST) {
			throw new Refused(ViewRefusal.VIEWS_TOO_MANY, SavedView.MOST);
		}
		UUID view = UUID.randomUUID();
		checkName(view, owner.id(), name);
		this.jdbc.sql("""
				insert into queue_view (id, owner_id, owner_name, name, folded, query, shared)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(view, owner.id().value(), owner.name(), name, folded(name), query, wishes.shared())
			.update();
		wish(owner.id(), view, wishes);
		return view;
	}

	/**
	 * Changes a view, as far as somebody keeps it, and what the reader wishes of it.
	 * @param seen how often it had been changed when the reader saw it
	 * @param query what it asks for from now on
	 * @return whether it was done; not when somebody has changed it meanwhile
	 */
	public boolean change(CurrentUser reader, UUID id, int seen, String name, String query, Wishes wishes) {
		SavedView view = find(id, reader.id()).orElseThrow(() -> new NotVisible("View " + id));
		if (view.isKeptBy(reader)) {
			checkName(id, view.owner(), name);
			int changed = this.jdbc.sql("""
					update queue_view set name = ?, folded = ?, query = ?, shared = ?, changed = changed + 1
					where id = ? and changed = ?""")
				.params(name, folded(name), query, wishes.shared(), id, seen)
				.update();
			if (changed == 0) {
				return false;
			}
			if (!wishes.shared()) {
				forgottenByOthers(view);
			}
		}
		wish(reader.id(), id, wishes);
		return true;
	}

	/** Deletes a view. */
	public void delete(CurrentUser reader, UUID id) {
		SavedView view = find(id, reader.id()).orElseThrow(() -> new NotVisible("View " + id));
		if (!view.isKeptBy(reader)) {
			throw new Refused(ViewRefusal.VIEW_NOT_YOURS);
		}
		this.jdbc.sql("delete from queue_view where id = ?").param(id).update();
	}

	/** What is no longer shared is nobody else's list, and goes to nobody else. */
	private void forgottenByOthers(SavedView view) {
		this.jdbc.sql("delete from queue_view_mail where view_id = ? and person_id <> ?")
			.params(view.id(), view.owner().value())
			.update();
		this.jdbc.sql("update queue_preference set default_view = null where default_view = ? and person_id <> ?")
			.params(view.id(), view.owner().value())
			.update();
	}

	private void wish(PersonId reader, UUID view, Wishes wishes) {
		UUID first = this.preferences.of(reader).view();
		if (wishes.first()) {
			this.preferences.begin(reader, view);
		}
		else if (view.equals(first)) {
			this.preferences.begin(reader, null);
		}
		if (wishes.weekly()) {
			this.jdbc.sql("""
					insert into queue_view_mail (view_id, person_id, next_on) values (?, ?, ?)
					on conflict (view_id, person_id) do nothing""")
				.params(view, reader.value(), this.calendar.today().plusWeeks(1))
				.update();
		}
		else {
			this.jdbc.sql("delete from queue_view_mail where view_id = ? and person_id = ?")
				.params(view, reader.value())
				.update();
		}
	}

	private void checkName(UUID view, PersonId owner, String name) {
		Written.required(name, SavedView.MOST_OF_A_NAME, ViewRefusal.VIEW_NAME_MISSING);
		boolean taken = this.jdbc
			.sql("select exists (select from queue_view where owner_id = ? and folded = ? and id <> ?)")
			.params(owner.value(), folded(name), view)
			.query(Boolean.class)
			.single();
		if (taken) {
			throw new Refused(ViewRefusal.VIEW_NAME_TAKEN, name);
		}
	}

	private static String folded(String name) {
		return Text.line(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
	}

	private static SavedView view(ResultSet row) throws SQLException {
		return new SavedView(row.getObject("id", UUID.class), new PersonId(row.getObject("owner_id", UUID.class)),
				row.getString("owner_name"), row.getString("name"), row.getString("query"), row.getBoolean("shared"),
				row.getInt("changed"), row.getBoolean("weekly"));
	}

	/**
	 * What somebody wishes of a view.
	 *
	 * @param shared that all officers see it; counts from whoever keeps it
	 * @param first that it is shown to the reader where nothing else is asked for
	 * @param weekly that the reader gets it by mail each week
	 */
	public record Wishes(boolean shared, boolean first, boolean weekly) {
	}

}
