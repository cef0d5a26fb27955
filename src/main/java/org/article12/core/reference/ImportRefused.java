package org.article12.core.reference;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be imported, with everything that is wrong; nothing was stored. */
public class ImportRefused extends RuntimeException {

	private final transient List<ImportProblem> problems;

	public ImportRefused(List<ImportProblem> problems) {
		super(problems.stream().map(ImportProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** Everything that is wrong, in the files' order. */
	public List<ImportProblem> problems() {
		return this.problems;
	}

}
