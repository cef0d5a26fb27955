package org.article12.lives.store;

import java.time.Instant;
import java.time.LocalDate;

import org.article12.catalogue.CatalogueHistory;
import org.article12.centres.CentreHistory;
import org.article12.core.settings.KeptSettings;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.lives.CutOff;
import org.article12.lives.KnownRegisters;
import org.article12.parties.PartiesKnown;
import org.article12.parties.PartyHistory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads registers and settings as they were known, all of them as of one moment. */
@Component
class RegistersReader {

	private final PartyHistory parties;

	private final CentreHistory centres;

	private final CatalogueHistory catalogue;

	private final SettingsBook settings;

	RegistersReader(PartyHistory parties, CentreHistory centres, CatalogueHistory catalogue, SettingsBook settings) {
		this.parties = parties;
		this.centres = centres;
		this.catalogue = catalogue;
		this.settings = settings;
	}

	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	KnownRegisters read(CutOff cutOff) {
		Instant before = cutOff.before();
		LocalDate day = cutOff.known();
		PartiesKnown known = this.parties.before(before);
		return new KnownRegisters(day, known, known.on(day), known.names(day),
				this.centres.before(before).stream().map(CentreHistory.Stood::centre).toList(),
				this.catalogue.areasBefore(before), this.catalogue.agreementsBefore(before),
				KeptSettings.daysOff(this.settings.valuesBefore(Section.CALENDAR, before)),
				KeptSettings.terms(this.settings.valuesBefore(Section.DEADLINES, before)));
	}

}
