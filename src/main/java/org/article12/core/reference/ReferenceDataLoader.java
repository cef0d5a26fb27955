package org.article12.core.reference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills a new database with the reference data that ship with the portal: after the
 * schema is there and before anything else starts. Lifecycle phases are the portal's
 * order of start: {@link #PHASE} here, what builds on the registers (such as
 * demonstration data) in a later phase, the web server long after both.
 */
@Component
public class ReferenceDataLoader implements SmartLifecycle {

	/** The phase in which the registers are loaded. */
	public static final int PHASE = 0;

	private static final Logger log = LoggerFactory.getLogger(ReferenceDataLoader.class);

	private final Seeds seeds;

	// Not even made where the seed is planted already.
	private final ObjectProvider<ReferenceImporter> importer;

	private boolean running;

	ReferenceDataLoader(Seeds seeds, ObjectProvider<ReferenceImporter> importer) {
		this.seeds = seeds;
		this.importer = importer;
	}

	@Override
	public void start() {
		this.seeds.once("reference data", this::plant);
		this.running = true;
	}

	private void plant() {
		this.importer.getObject().apply(ReferenceSource.shipped());
		log.info("The registers are filled with the reference data that ship with the portal");
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
