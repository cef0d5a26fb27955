package org.article12.conversations;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.article12.assignments.Involvement;
import org.article12.conversations.MessageRefused.Reason;
import org.article12.core.CentreCode;
import org.article12.core.Written;
import org.article12.core.text.Text;
import org.article12.documents.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wants to post. It says something, and no more than fits; who
 * reads it is settled by those who have a part in the request at that moment.
 *
 * @param audience who is to read it
 * @param centre the centre, where one was chosen
 * @param words what it says
 * @param shown the centres that the page named as concerned when it was written
 * @param files what is attached to it
 * @param press identifies the press of the button
 */
public record NewMessage(MessageAudience audience, @Nullable CentreCode centre, String words, Set<CentreCode> shown,
		List<Upload> files, UUID press) {

	/** The longest message, in characters. */
	public static final int LONGEST = 5000;

	/**
	 * A message.
	 * @throws MessageRefused when it says nothing, with files or without
	 * @throws org.article12.core.Refused {@code TEXT_TOO_LONG} when it is too long
	 */
	public NewMessage {
		if (Text.isBlank(words)) {
			throw new MessageRefused(Reason.EMPTY, Set.of());
		}
		Written.atMost(words, LONGEST);
		shown = Set.copyOf(shown);
		files = List.copyOf(files);
	}

	/**
	 * Those who read it.
	 * @param writer how its writer stands to the request
	 * @param own the centre that the writer acts for, if one
	 * @param concerned the centres that have a part in the request now
	 * @throws MessageRefused when the writer may not write to those whom he chose, or
	 * could not know who they are now
	 */
	Readership readership(Involvement writer, @Nullable CentreCode own, SortedSet<CentreCode> concerned) {
		if (writer == Involvement.FORMER_CENTRE) {
			throw new MessageRefused(Reason.WRITER_LEFT, Set.of());
		}
		boolean toOne = this.audience == MessageAudience.SECRETARIAT_AND_CENTRE;
		if (!MessageAudience.openTo(writer).contains(this.audience) || toOne != (this.centre != null)
				|| (toOne && writer == Involvement.CENTRE && !Objects.equals(this.centre, own))) {
			throw new MessageRefused(Reason.NOT_OPEN, Set.of());
		}
		return new Readership(this.audience, centres(concerned));
	}

	private SortedSet<CentreCode> centres(SortedSet<CentreCode> concerned) {
		if (this.centre != null) {
			if (!concerned.contains(this.centre)) {
				throw new MessageRefused(Reason.CENTRE_LEFT, Set.of(this.centre));
			}
			return new TreeSet<>(Set.of(this.centre));
		}
		if (this.audience != MessageAudience.ALL) {
			return new TreeSet<>();
		}
		SortedSet<CentreCode> joined = new TreeSet<>(concerned);
		joined.removeAll(this.shown);
		if (!joined.isEmpty()) {
			throw new MessageRefused(Reason.CENTRES_JOINED, joined);
		}
		return concerned;
	}

}
