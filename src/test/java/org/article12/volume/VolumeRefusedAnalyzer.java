package org.article12.volume;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the database is not filled, and what to do. */
class VolumeRefusedAnalyzer extends AbstractFailureAnalyzer<VolumeRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, VolumeRefused cause) {
		return new FailureAnalysis(cause.getMessage(), cause.whatToDo(), cause);
	}

}
