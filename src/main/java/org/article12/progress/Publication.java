package org.article12.progress;

import java.util.Map;

/**
 * An edition as it is to be published: made of its notes as they stood, and kept byte for
 * byte.
 *
 * @param version how often the edition had changed when this was made
 * @param sequence the number of the last entry of the record that it was computed from
 * @param files what is published, in every form
 */
public record Publication(int version, long sequence, Map<PublicationFile, byte[]> files) {

	public Publication {
		files = Map.copyOf(files);
	}

	/** Nothing, of an edition that is not to be published again. */
	public static Publication nothing(Edition edition) {
		return new Publication(edition.version(), 0, Map.of());
	}

}
