package org.article12.core.paper;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a PDF may be.
 *
 * @param atMost how many characters of text and markup go into one, some 3,000 a page
 */
@ConfigurationProperties("article12.paper")
public record PaperSettings(@DefaultValue("2000000") int atMost) {

	public PaperSettings {
		if (atMost < 1) {
			throw new IllegalArgumentException("article12.paper.at-most must be above 0");
		}
	}

}
