package org.article12.figures.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.article12.figures.domain.Grid.Cell;

/** How long something took, each time. */
final class Lengths {

	private final List<Fact> requests = new ArrayList<>();

	private int[] lengths = new int[16];

	void add(Fact fact, int length) {
		if (this.requests.size() == this.lengths.length) {
			this.lengths = Arrays.copyOf(this.lengths, this.lengths.length * 2);
		}
		this.lengths[this.requests.size()] = length;
		this.requests.add(fact);
	}

	private int[] sorted() {
		int[] sorted = Arrays.copyOf(this.lengths, this.requests.size());
		Arrays.sort(sorted);
		return sorted;
	}

	/** The mean of the two in the middle. */
	Cell median() {
		int[] sorted = sorted();
		return new Cell(this.requests,
				(sorted.length == 0) ? null : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
	}

	/** The shortest that nine of ten did not exceed. */
	Cell slow() {
		int[] sorted = sorted();
		return new Cell(this.requests, (sorted.length == 0) ? null : sorted[(int) Math.ceil(sorted.length * 0.9) - 1]);
	}

}
