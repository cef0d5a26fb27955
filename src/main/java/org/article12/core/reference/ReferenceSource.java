package org.article12.core.reference;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.core.io.ClassPathResource;

/** Where the files of an import come from: the portal's own resources, or an upload. */
@FunctionalInterface
public interface ReferenceSource {

	/**
	 * Opens a file.
	 * @param file its name below the source, such as {@code parties.csv}
	 * @throws IOException if there is no such file or it cannot be read
	 */
	InputStream open(String file) throws IOException;

	/** The files that ship with the portal, under {@code reference/}. */
	static ReferenceSource shipped() {
		return (file) -> new ClassPathResource("reference/" + file).getInputStream();
	}

}
