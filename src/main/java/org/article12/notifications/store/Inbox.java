package org.article12.notifications.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.article12.core.CurrentUser;
import org.article12.core.PageOf;
import org.article12.core.PersonId;
import org.article12.core.Role;
import org.article12.core.security.FrameFact;
import org.article12.core.security.FrameFacts;
import org.article12.core.security.SideNotes;
import org.article12.core.web.UnreadCount;
import org.article12.notifications.domain.InboxItem;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What each person was told, as pages show it. Each thing belongs to the membership for
 * which it was told, and whether it may still be read is asked anew each time.
 */
@Component
public class Inbox implements UnreadCount {

	/** How many items stand on a page. */
	public static final int PAGE_SIZE = 50;

	// The person is named as well, for the index.
	private static final String OWN = " from readable_inbox_item where person_id = :person and membership_id = :membership";

	/**
	 * The same while it is unread, for a membership that is at hand: by the index that
	 * has the body.
	 */
	private static final String UNREAD_HERE = """
			\sfrom told_item where person_id = :person and kind = :kind
				and body = :body and (topic <> 'TROUBLE' or :administrator) and read_at is null""";

	/**
	 * Of more than can be told nobody knows how much is left, unless all of it is. How
	 * much that is stands here as a number, so that the plan knows how little it is.
	 */
	private static final String MARK_AND_COUNT = """
			with opened as (%s returning id)
			select count(*) from (select""" + UNREAD_HERE + """
			\sand id not in (select id from opened) limit\s""" + (MOST + 1)
			+ ") unread having exists (select from opened)";

	/**
	 * For each body that the person acts for how much is unread, a line each. The same as
	 * of {@code readable_inbox_item}, for memberships that are at hand.
	 */
	static final FrameFact UNREAD = new FrameFact("unread",
			"""
					select coalesce(string_agg(m.id || ' ' || (select count(*) from (
						select from told_item i
						where i.person_id = m.person_id and i.kind = m.kind and i.body = coalesce(m.party_code, m.centre_code, '')
							and (i.topic <> 'TROUBLE' or m.administrator) and i.read_at is null limit %d) unread), chr(10)), '')
					from membership_listed m join person_listed p on p.id = m.person_id and p.active
					where m.person_id = s.principal_name::uuid"""
				.formatted(MOST + 1),
			true);

	private final JdbcClient jdbc;

	private final SideNotes notes;

	private final Clock clock;

	Inbox(JdbcClient jdbc, SideNotes notes, Clock clock) {
		this.jdbc = jdbc;
		this.notes = notes;
		this.clock = clock;
	}

	@Bean
	static FrameFact unread() {
		return UNREAD;
	}

	/**
	 * A page of what a person was told for the body that the person acts for now, the
	 * latest first.
	 */
	public PageOf<InboxItem> page(CurrentUser user, int number) {
		List<InboxItem> items = own(
				"select " + ToldItems.COLUMNS + OWN + " order by at desc, id desc limit :limit offset :offset", user)
			.param("limit", PAGE_SIZE)
			.param("offset", (number - 1L) * PAGE_SIZE)
			.query(ToldItems::item)
			.list();
		boolean whole = number == 1 && items.size() < PAGE_SIZE;
		return new PageOf<>(items, number, PAGE_SIZE, whole ? items.size() : total(user));
	}

	private long total(CurrentUser user) {
		return own("select count(*)" + OWN, user).query(Long.class).single();
	}

	@Override
	public int of(CurrentUser user) {
		return told(user).orElseGet(() -> count(user));
	}

	/** How much the page's session told to be unread; empty where it told nothing. */
	private static Optional<Integer> told(CurrentUser user) {
		String own = user.membership().id() + " ";
		return FrameFacts.told(UNREAD)
			.flatMap((told) -> told.lines().filter((line) -> line.startsWith(own)).findFirst())
			.map((line) -> Integer.valueOf(line.substring(own.length())));
	}

	private int count(CurrentUser user) {
		return own("select count(*) from (select" + OWN + " and read_at is null limit :most) unread", user)
			.param("most", MOST + 1)
			.query(Integer.class)
			.single();
	}

	/** How much is unread for each other body that the person acts for. */
	public Map<CurrentUser.Membership, Integer> unreadElsewhere(CurrentUser user) {
		Map<CurrentUser.Membership, Integer> unread = new LinkedHashMap<>();
		if (user.others().isEmpty()) {
			return unread;
		}
		Map<UUID, Integer> counts = new LinkedHashMap<>();
		this.jdbc.sql("""
				select membership_id, count(*) from readable_inbox_item
				where person_id = ? and read_at is null group by membership_id""")
			.param(user.id().value())
			.query((row) -> {
				counts.put(row.getObject(1, UUID.class), row.getInt(2));
			});
		user.others()
			.stream()
			.filter((other) -> counts.containsKey(other.id()))
			.forEach((other) -> unread.put(other, counts.get(other.id())));
		return unread;
	}

	/**
	 * Marks an item as read; one that is read already stays as it is.
	 * @return whether the person has such an item
	 */
	public boolean read(CurrentUser user, long item) {
		return changed(mark(user, "id = :item").param("item", item).update()) > 0;
	}

	/** Marks everything as read that a person had been told when a page was shown. */
	public void readAll(CurrentUser user, long upTo) {
		changed(mark(user, "id <= :item and read_at is null").param("item", upTo).update());
	}

	/** Marks as read what a person was told of a request, which the person has opened. */
	public void opened(CurrentUser user, String reference) {
		opened(user, "reference = :reference", "reference", reference);
	}

	/** The same of the request that an assignment belongs to. */
	public void openedAssignment(CurrentUser user, UUID assignment) {
		opened(user, """
				reference = (select r.reference from assignment_listed a
					join request_listed r on r.id = a.request_id where a.id = :assignment)""", "assignment",
				assignment);
	}

	/**
	 * Marks what is unread, and knows how much still is. Most of what is opened has
	 * nothing unread, which is asked first, unless nothing at all was when the page was
	 * asked for.
	 */
	private void opened(CurrentUser user, String which, String parameter, Object value) {
		Optional<Integer> told = told(user);
		String unreadOfIt = UNREAD_HERE + " and " + which;
		if (told.filter((unread) -> unread == 0).isPresent()
				|| !here("select exists (select" + unreadOfIt + ")", user).param(parameter, value)
					.query(Boolean.class)
					.single()) {
			return;
		}
		String marking = "update inbox_item set read_at = :now where id in (select id" + unreadOfIt + ")";
		boolean known = told.filter((unread) -> unread <= MOST).isPresent();
		JdbcClient.StatementSpec opened = here(known ? marking : MARK_AND_COUNT.formatted(marking), user)
			.param("now", Timestamp.from(this.clock.instant()))
			.param(parameter, value);
		this.notes
			.write(() -> known ? told.map((unread) -> Math.max(0, unread - opened.update()))
					: opened.query(Integer.class).optional())
			.ifPresent((unread) -> FrameFacts.isNow(UNREAD, user.membership().id() + " " + unread));
	}

	private JdbcClient.StatementSpec here(String sql, CurrentUser user) {
		return this.jdbc.sql(sql)
			.param("person", user.id().value())
			.param("kind", user.membership().actingFor().kind())
			.param("body", user.membership().actingFor().code())
			.param("administrator", user.role() == Role.ADMINISTRATOR);
	}

	private static int changed(int items) {
		if (items > 0) {
			FrameFacts.isOld(UNREAD);
		}
		return items;
	}

	private JdbcClient.StatementSpec mark(CurrentUser user, String which) {
		return own("update inbox_item set read_at = coalesce(read_at, :now) where id in (select id" + OWN + " and "
				+ which + ")", user)
			.param("now", Timestamp.from(this.clock.instant()));
	}

	private JdbcClient.StatementSpec own(String sql, CurrentUser user) {
		return this.jdbc.sql(sql).param("person", user.id().value()).param("membership", user.membership().id());
	}

}
