package org.article12.core.log;

import java.util.Arrays;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;

/** The stack trace of a line of the readable log, as {@code %wEx}. */
public class EscapedTrace extends ExtendedWhitespaceThrowableProxyConverter {

	@Override
	protected String throwableProxyToString(IThrowableProxy failure) {
		return super.throwableProxyToString(new WithEscapedMessage(failure));
	}

	private record WithEscapedMessage(IThrowableProxy failure) implements IThrowableProxy {

		static @Nullable IThrowableProxy of(@Nullable IThrowableProxy failure) {
			return (failure != null) ? new WithEscapedMessage(failure) : null;
		}

		@Override
		public @Nullable String getMessage() {
			String message = this.failure.getMessage();
			return (message != null) ? Escaped.of(message) : null;
		}

		@Override
		public @Nullable String getOverridingMessage() {
			String message = this.failure.getOverridingMessage();
			return (message != null) ? Escaped.of(message) : null;
		}

		@Override
		public String getClassName() {
			return this.failure.getClassName();
		}

		@Override
		public StackTraceElementProxy[] getStackTraceElementProxyArray() {
			return this.failure.getStackTraceElementProxyArray();
		}

		@Override
		public int getCommonFrames() {
			return this.failure.getCommonFrames();
		}

		@Override
		public @Nullable IThrowableProxy getCause() {
			return of(this.failure.getCause());
		}

		@Override
		public IThrowableProxy[] getSuppressed() {
			return Arrays.stream(this.failure.getSuppressed())
				.map(WithEscapedMessage::new)
				.toArray(IThrowableProxy[]::new);
		}

		@Override
		public boolean isCyclic() {
			return this.failure.isCyclic();
		}

	}

}
