package org.article12.core.log;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody writes lines into the log, nobody floods it. */
class LogTests {

	private final LoggerContext context = new LoggerContext();

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u001b[2J", "\b", "\u202e", "\0" })
	void whatSomebodySentBeginsNoLineAndMovesNothing(String sent) {
		String forged = "x" + sent + "FAKE";
		assertThat(line("org.article12.core.web.ErrorAnswers", "At {}", null, forged)).hasSize(1)
			.first()
			.asString()
			.doesNotContain(sent)
			.contains("\\u");
		assertThat(line("org.apache.catalina.core", "At " + forged, null)).hasSize(1);
		assertThat(line("org.article12.x", "Failed", new IllegalStateException(forged, new RuntimeException(forged))))
			.noneMatch((each) -> each.startsWith("FAKE"))
			.noneMatch((each) -> each.contains("\u001b") || each.contains("\u202e"));
	}

	@Test
	void thePortalsOwnWordsKeepTheirLines() {
		assertThat(line("org.article12.firstrun.ReadyListener", "Ready.\n    Open {}", null, "a\nb"))
			.containsExactly("Ready.", "    Open a\\u000Ab");
	}

	@Test
	void ofErrorsOfOneKindAMinuteTakesSixty() {
		Logger logger = this.context.getLogger("org.article12.core.web.ErrorAnswers");
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		logger.addAppender(log);
		this.context.addTurboFilter(new NoFlood());
		for (int at = 0; at < 1000; at++) {
			logger.error("Incident {}", at, new IllegalStateException());
		}
		assertThat(log.list).hasSize(60);
		logger.error("Of another kind", new IllegalArgumentException());
		logger.info("No error");
		assertThat(log.list).hasSize(62);
	}

	private List<String> line(String logger, String message, @Nullable Throwable failure, Object... arguments) {
		PatternLayout layout = new PatternLayout();
		layout.setContext(this.context);
		layout.getInstanceConverterMap().put("m", EscapedMessage::new);
		layout.getInstanceConverterMap().put("wEx", EscapedTrace::new);
		layout.setPattern("%m%n%wEx");
		layout.start();
		return layout
			.doLayout(new LoggingEvent(LogTests.class.getName(), this.context.getLogger(logger), Level.ERROR, message,
					failure, arguments))
			.lines()
			.toList();
	}

}
