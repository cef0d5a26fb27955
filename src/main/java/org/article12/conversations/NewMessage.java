package org.article12.conversations;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.article12.core.CentreCode;
import org.article12.documents.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody wants to post.
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

	public NewMessage {
		shown = Set.copyOf(shown);
		files = List.copyOf(files);
	}

}
