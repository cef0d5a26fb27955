package org.article12.core.reference;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports reference data into registers that are empty: all files are read and checked,
 * and only then is anything recorded, in one transaction.
 */
@Component
public class ReferenceImporter {

	private static final int AT_ONCE = 100;

	private final List<ReferenceImport> steps;

	private final EntityManager entities;

	public ReferenceImporter(List<ReferenceImport> steps, EntityManager entities) {
		this.steps = steps;
		this.entities = entities;
	}

	/**
	 * Imports the files.
	 * @throws ImportRefused when something is wrong with them
	 */
	@Transactional
	public void apply(ReferenceSource source) {
		ImportRun run = new ImportRun(source);
		List<Runnable> entries = entries(run);
		Session session = this.entities.unwrap(Session.class);
		session.setJdbcBatchSize(AT_ONCE);
		entries.forEach(Runnable::run);
		session.setJdbcBatchSize(null);
	}

	/**
	 * Reads and checks the files, and records nothing.
	 * @throws ImportRefused when something is wrong with them
	 */
	public ImportRun read(ReferenceSource source) {
		ImportRun run = new ImportRun(source);
		entries(run);
		return run;
	}

	private List<Runnable> entries(ImportRun run) {
		List<Runnable> entries = this.steps.stream().map((step) -> step.read(run)).toList();
		run.requireNoProblem();
		return entries;
	}

}
