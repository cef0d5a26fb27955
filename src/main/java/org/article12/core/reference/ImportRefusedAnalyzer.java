package org.article12.core.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.article12.core.IcuMessages;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at the end of a failed start what is wrong with the reference files. */
class ImportRefusedAnalyzer extends AbstractFailureAnalyzer<ImportRefused> {

	private static final int SHOWN = 50;

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, ImportRefused cause) {
		IcuMessages messages = new IcuMessages(List.of("messages/core"));
		String problems = cause.problems()
			.stream()
			.limit(SHOWN)
			.map((problem) -> problem.words(messages, Locale.ENGLISH))
			.collect(Collectors.joining("\n"));
		return new FailureAnalysis(
				messages.getMessage("core.import.refused", new Object[] { cause.problems().size() }, Locale.ENGLISH)
						+ "\n" + problems,
				messages.getMessage("core.import.action", null, Locale.ENGLISH), cause);
	}

}
