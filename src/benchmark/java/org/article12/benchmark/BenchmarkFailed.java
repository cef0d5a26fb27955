package org.article12.benchmark;

/** Something was not as it must be for a figure to mean anything. */
class BenchmarkFailed extends RuntimeException {

	BenchmarkFailed(String message) {
		super(message);
	}

}
