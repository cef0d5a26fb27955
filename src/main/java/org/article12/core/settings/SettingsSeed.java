package org.article12.core.settings;

import org.article12.core.reference.ReferenceDataLoader;
import org.article12.core.reference.Seeds;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills the settings of a new database with those of the installation, once in its life:
 * from then on they are changed in the portal.
 */
@Component
class SettingsSeed implements SmartLifecycle {

	private final Seeds seeds;

	private final ObjectProvider<SettingsBook> book;

	private final ObjectProvider<FirstValues> first;

	private boolean running;

	SettingsSeed(Seeds seeds, ObjectProvider<SettingsBook> book, ObjectProvider<FirstValues> first) {
		this.seeds = seeds;
		this.book = book;
		this.first = first;
	}

	@Override
	public void start() {
		this.seeds.once("settings", this::plant);
		this.running = true;
	}

	private void plant() {
		this.first.orderedStream().forEach(this.book.getObject()::begin);
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
		return ReferenceDataLoader.PHASE;
	}

}
