package org.article12.requests.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CurrentUser;
import org.article12.requests.Answers;
import org.article12.requests.EditedMeanwhile.LastEdit;
import org.article12.requests.FormPage;
import org.article12.requests.RequestId;
import org.article12.requests.Section;
import org.article12.requests.Stamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers what the pages of a section showed, until the request is submitted: a save
 * changes what it makes otherwise than its own page showed, and nothing else.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ShownParts {

	/** Of a section so many are kept; older pages are asked about whatever differs. */
	private static final int KEPT = 100;

	/** With so many more the oldest are forgotten, so that not each save has to. */
	private static final int MORE = 25;

	private final JdbcClient jdbc;

	private final Clock clock;

	ShownParts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What is remembered of a page, and of what it showed, who edited the section last,
	 * and how much is remembered of it, in one statement.
	 */
	public Shown find(RequestId request, Section section, FormPage page, CurrentUser reader) {
		Map<String, Kept> kept = new HashMap<>();
		Edited[] edited = new Edited[1];
		this.jdbc.sql("""
				select shown_as, part, sent, null as number, null as person_name, null as own, null as edited_at,
					null as by_hand
				from shown_part where request_id = :request and section = :section and shown_as in (:page, :showed)
				union all
				select null, null, null, k.number, e.person_name, e.person_id = :reader, e.edited_at, e.by_hand
				from (select count(*) as number from shown_part where request_id = :request
					and section = :section) k
				left join section_edit e on e.request_id = :request and e.section = :section""")
			.param("request", request.value())
			.param("section", section.name())
			.param("page", named(page))
			.param("showed", page.showed())
			.param("reader", reader.id().value())
			.query((row) -> {
				if (row.getString("shown_as") != null) {
					kept.put(row.getString("shown_as"),
							new Kept(AnswersColumn.read(row.getString("part")).part(section), row.getInt("sent")));
				}
				else {
					edited[0] = edited(row);
				}
			});
		return new Shown(page, Optional.ofNullable(kept.get(named(page))), Optional.ofNullable(kept.get(page.showed())),
				edited[0]);
	}

	private static Edited edited(ResultSet row) throws SQLException {
		Timestamp at = row.getTimestamp("edited_at");
		Optional<LastEdit> last = (at != null)
				? Optional.of(new LastEdit(row.getString("person_name"), row.getBoolean("own"), at.toInstant()))
				: Optional.empty();
		return new Edited(last, row.getBoolean("by_hand"), row.getInt("number"));
	}

	/**
	 * Remembers what a page has sent and, where that changes something, what pages showed
	 * that were made so far. One statement, and one more where too much is remembered.
	 * @param remembered what was remembered before
	 * @param replaced what is replaced; empty where it stays
	 */
	public void keep(RequestId request, Shown remembered, Answers.Part typed, Optional<Answers.Part> replaced) {
		FormPage page = remembered.page();
		List<Answers.Part> parts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		List<Integer> sent = new ArrayList<>();
		if (!page.id().isEmpty()) {
			parts.add(typed);
			names.add(named(page));
			sent.add(page.sent());
		}
		replaced.ifPresent((part) -> {
			parts.add(part);
			names.add(Stamp.of(part));
			sent.add(0);
		});
		if (!names.isEmpty()) {
			put(request, parts, names, sent);
			if (remembered.edited().kept() + names.size() > KEPT + MORE) {
				forget(request, typed.section(), names);
			}
		}
	}

	private void put(RequestId request, List<Answers.Part> parts, List<String> names, List<Integer> sent) {
		this.jdbc.sql("""
				insert into shown_part (request_id, section, shown_as, part, sent, kept_at)
				select :request, :section, p.shown_as, p.part, p.sent, :at
				from unnest(:names, :parts, :sent) p (shown_as, part, sent)
				on conflict (request_id, section, shown_as)
					do update set part = excluded.part, sent = excluded.sent, kept_at = excluded.kept_at""")
			.param("request", request.value())
			.param("section", parts.getFirst().section().name())
			.param("names", names.toArray(String[]::new))
			.param("parts",
					parts.stream().map((part) -> AnswersColumn.write(Answers.NONE.with(part))).toArray(String[]::new))
			.param("sent", sent.toArray(Integer[]::new))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** Forgets the oldest beyond so many, and none of these names. */
	private void forget(RequestId request, Section section, List<String> names) {
		this.jdbc.sql("""
				delete from shown_part where request_id = :request and section = :section and shown_as in (
					select shown_as from shown_part
					where request_id = :request and section = :section and shown_as <> all(:names)
					order by kept_at desc, shown_as offset :others)""")
			.param("request", request.value())
			.param("section", section.name())
			.param("names", names.toArray(String[]::new))
			.param("others", KEPT - names.size())
			.update();
	}

	private static String named(FormPage page) {
		return "page " + page.id();
	}

	/**
	 * What is remembered for the merge of what a page sends.
	 *
	 * @param page the page
	 * @param itself what it sent last
	 * @param before what stood there when it was made, if that was replaced since
	 * @param edited how the section was edited so far
	 */
	public record Shown(FormPage page, Optional<Kept> itself, Optional<Kept> before, Edited edited) {

		/** Whether a later sending of that page has arrived already. */
		public boolean isOvertaken() {
			return this.page.sent() > 0 && this.itself.filter((kept) -> kept.sent() >= this.page.sent()).isPresent();
		}

		/** What the page sent last or, as long as it has not, what it showed. */
		public Optional<Answers.Part> base(Answers.Part current) {
			if (this.itself.isPresent()) {
				return this.itself.map(Kept::part);
			}
			return this.page.showed().equals(Stamp.of(current)) ? Optional.of(current) : this.before.map(Kept::part);
		}

	}

	/**
	 * How a section was edited so far.
	 *
	 * @param last who edited it last; empty while nobody has
	 * @param byHand whether somebody has saved it with a button
	 * @param kept how many parts of it are remembered
	 */
	public record Edited(Optional<LastEdit> last, boolean byHand, int kept) {
	}

	/**
	 * A part that is remembered.
	 *
	 * @param part the part
	 * @param sent the how-manieth time its page sent it
	 */
	public record Kept(Answers.Part part, int sent) {
	}

}
