package org.article12.documents.domain;

import java.time.Duration;

import org.article12.core.text.Text;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The virus scanner that looks at every file, if there is one.
 *
 * @param address where clamd listens, as {@code host:port}; without it nothing is scanned
 * @param timeout how long a scan may take in all
 * @param whenUnreachable what happens to a file when the scanner does not answer
 */
@ConfigurationProperties("article12.clamav")
public record ClamavSettings(@Nullable String address, @DefaultValue("30s") Duration timeout,
		@DefaultValue("REFUSE") Unreachable whenUnreachable) {

	/** What happens to a file when the scanner does not answer. */
	public enum Unreachable {

		/** It is not taken. */
		REFUSE,
		/** It is taken, and marked for every reader as not scanned. */
		MARK

	}

	public ClamavSettings {
		if (address != null && !Text.isBlank(address) && !address.matches(".+:\\d{1,5}")) {
			throw new IllegalArgumentException("article12.clamav.address must be host:port, such as localhost:3310");
		}
	}

	/** Whether there is a scanner. */
	boolean isSet() {
		return !Text.isBlank(this.address);
	}

	String host() {
		String known = String.valueOf(this.address);
		return known.substring(0, known.lastIndexOf(':'));
	}

	int port() {
		String known = String.valueOf(this.address);
		return Integer.parseInt(known.substring(known.lastIndexOf(':') + 1));
	}

}
