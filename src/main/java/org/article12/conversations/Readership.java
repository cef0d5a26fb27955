package org.article12.conversations;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.article12.assignments.Involvement;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a message: the one rule, which pages, mails, exports and search all ask, here
 * as Java and as SQL.
 * <p>
 * It is settled when the message is written and shown to the writer by name: a centre
 * that is asked later does not read what was said to all before, because the writer could
 * not know of it. A centre whose part has ended reads only what the Secretariat and it
 * said to each other. What its writer took back before anybody was told nobody reads.
 *
 * @param audience whom the writer chose
 * @param centres the centres that read it: those concerned when it was written
 */
public record Readership(MessageAudience audience, SortedSet<CentreCode> centres) {

	/**
	 * The rule as a condition on a row {@code m} of {@code message}, with
	 * {@link #parameters}.
	 */
	public static final String CONDITION = """
			not exists (select 1 from message_taken_back tb where tb.message_id = m.id)
			and (:secretariat
				or (:party and m.audience in ('ALL', 'SECRETARIAT_AND_PARTY'))
				or ((:concerned or m.audience = 'SECRETARIAT_AND_CENTRE') and exists (
					select 1 from message_centre mc where mc.message_id = m.id and mc.centre_code = :centre)))""";

	public Readership {
		centres = new TreeSet<>(centres);
	}

	/**
	 * Whether somebody reads it.
	 * @param standing how the reader stands to the request now
	 * @param centre which centre, where the reader is one
	 */
	public boolean includes(Involvement standing, @Nullable CentreCode centre) {
		return switch (standing) {
			case SECRETARIAT -> true;
			case PARTY -> includesParty();
			case CENTRE -> centre != null && this.centres.contains(centre);
			case FORMER_CENTRE -> centre != null && this.audience == MessageAudience.SECRETARIAT_AND_CENTRE
					&& this.centres.contains(centre);
		};
	}

	/** Whether the Party reads it. */
	public boolean includesParty() {
		return this.audience == MessageAudience.ALL || this.audience == MessageAudience.SECRETARIAT_AND_PARTY;
	}

	/** What {@link #CONDITION} asks of the reader. */
	public static Map<String, @Nullable Object> parameters(Involvement standing, CurrentUser reader) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("secretariat", standing == Involvement.SECRETARIAT);
		parameters.put("party", standing == Involvement.PARTY);
		parameters.put("concerned", standing == Involvement.CENTRE);
		parameters.put("centre", reader.centre().map(CentreCode::value).orElse(""));
		return parameters;
	}

}
