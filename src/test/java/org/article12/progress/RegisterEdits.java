package org.article12.progress;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.article12.Story;
import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.centres.CentreEdits;
import org.article12.centres.domain.Aspect;
import org.article12.centres.domain.Facts;
import org.article12.core.CentreCode;
import org.article12.core.CurrentUser;
import org.article12.core.PartyCode;
import org.article12.core.WorkingDays;
import org.article12.core.settings.Section;
import org.article12.core.settings.SettingsBook;
import org.article12.parties.PartyFact;
import org.article12.parties.PartyKeeping;
import org.article12.parties.domain.NewFact;
import org.article12.plans.Corrections;
import org.article12.plans.domain.RecordedActivity;
import org.springframework.context.ApplicationContext;

/** Changes registers and settings, as an officer does. */
public final class RegisterEdits {

	private static final String WHY = "For a test";

	private final ApplicationContext portal;

	private final CurrentUser officer;

	/** Edits of an officer of the demonstration. */
	public RegisterEdits(ApplicationContext portal) {
		this.portal = portal;
		this.officer = new Story(portal).officer();
	}

	/** The title of an entry of the catalogue. */
	public String titleOf(CatalogueKind kind, String code) {
		return this.portal.getBean(CatalogueKeeping.class).find(kind, code).get("title_en");
	}

	/** Gives an entry of the catalogue another title. */
	public void call(CatalogueKind kind, String code, String title) {
		CatalogueKeeping catalogue = this.portal.getBean(CatalogueKeeping.class);
		catalogue.change(this.officer, kind, code, catalogue.find(kind, code).version(), Map.of("title_en", title),
				WHY);
	}

	/** Gives a Party another name from today on. */
	public void rename(PartyCode party, String name) {
		PartyKeeping parties = this.portal.getBean(PartyKeeping.class);
		parties.record(this.officer, party, parties.kept(party).version(),
				new NewFact(PartyFact.NAME_EN, name, today(), null, "A letter", true), WHY, false);
	}

	/** Takes that name back. */
	public void takeBackName(PartyCode party) {
		PartyKeeping parties = this.portal.getBean(PartyKeeping.class);
		parties.takeBack(this.officer, party, parties.kept(party).version(), PartyFact.NAME_EN, today(), WHY, false);
	}

	/** Gives a centre another name. */
	public void call(CentreCode centre, String name) {
		set(centre, Aspect.NAME_TODAY, "en", name);
	}

	/** The last day on which a centre is one; none where it has no end. */
	void end(CentreCode centre, String day) {
		set(centre, Aspect.END, "", day);
	}

	private void set(CentreCode centre, Aspect aspect, String of, String value) {
		CentreEdits centres = this.portal.getBean(CentreEdits.class);
		CentreEdits.Recorded known = centres.recorded(centre);
		Facts.Collector wanted = new Facts.Collector();
		known.facts().values().forEach((fact, held) -> wanted.add(fact.aspect(), fact.of(), held));
		wanted.add(aspect, of, value);
		centres.record(this.officer, centre, known.version(), Set.of(aspect), wanted.facts(), WHY);
	}

	void call(RecordedActivity activity, int seen, String title) {
		this.portal.getBean(Corrections.class)
			.correct(this.officer, activity.id(), seen, activity.content().with(Map.of("title", title)), WHY);
	}

	Map<String, String> decided(Section section) {
		return this.portal.getBean(SettingsBook.class).values(section);
	}

	void decide(Section section, Map<String, String> values) {
		SettingsBook settings = this.portal.getBean(SettingsBook.class);
		Map<String, String> wanted = new TreeMap<>(settings.values(section));
		wanted.putAll(values);
		settings.change(this.officer, section, settings.version(section), wanted, WHY);
	}

	private LocalDate today() {
		return this.portal.getBean(WorkingDays.class).today();
	}

}
