package org.article12.core.reference;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports reference data into registers that are empty: all files are read and checked,
 * and only then is anything recorded, in one transaction.
 */
@Component
public class ReferenceImporter {

	private final List<ReferenceImport> steps;

	public ReferenceImporter(List<ReferenceImport> steps) {
		this.steps = steps;
	}

	/**
	 * Imports the files.
	 * @throws ImportRefused when something is wrong with them
	 */
	@Transactional
	public void apply(ReferenceSource source) {
		ImportRun run = new ImportRun(source);
		List<Runnable> entries = this.steps.stream().map((step) -> step.read(run)).toList();
		run.requireNoProblem();
		entries.forEach(Runnable::run);
	}

}
