package org.article12.core.log;

import java.util.Arrays;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.slf4j.helpers.MessageFormatter;

/**
 * The message of a line of the readable log, as {@code %m}. The portal's own words may
 * have several lines; what they are told of never does.
 */
public class EscapedMessage extends MessageConverter {

	private static final String OURS = "org.article12.";

	private static final String WHY_NO_START = "org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter";

	@Override
	public String convert(ILoggingEvent event) {
		String logger = event.getLoggerName();
		if (!logger.startsWith(OURS) && !logger.equals(WHY_NO_START)) {
			return Escaped.of(event.getFormattedMessage());
		}
		Object[] arguments = event.getArgumentArray();
		if (arguments == null) {
			return event.getMessage();
		}
		return String.valueOf(MessageFormatter.basicArrayFormat(event.getMessage(),
				Arrays.stream(arguments).map(Escaped::of).toArray()));
	}

}
