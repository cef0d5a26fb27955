package org.article12.plans;

import java.util.stream.Collectors;

import org.article12.catalogue.Area;
import org.article12.catalogue.Catalogue;
import org.article12.core.reference.CsvTable;
import org.article12.core.reference.ImportRun;
import org.article12.core.reference.ReferenceSource;
import org.article12.core.reference.Seeds;
import org.article12.parties.Parties;
import org.article12.parties.Party;
import org.article12.plans.Recorded.NameTaken;
import org.article12.plans.Recorded.OnRecord;
import org.article12.plans.domain.Sample;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sample plans and activities for demonstrations. Nobody calls this in a real
 * installation, and each row is marked, because none is a Party's real commitment.
 */
@Component
@Transactional
public class DemonstrationPlans {

	private final Seeds seeds;

	private final PlanRegister plans;

	private final ActivityRegister activities;

	private final Parties parties;

	private final Catalogue catalogue;

	DemonstrationPlans(Seeds seeds, PlanRegister plans, ActivityRegister activities, Parties parties,
			Catalogue catalogue) {
		this.seeds = seeds;
		this.plans = plans;
		this.activities = activities;
		this.parties = parties;
		this.catalogue = catalogue;
	}

	/**
	 * Records the sample that ships with the portal, once in the life of the database:
	 * what is gone or changed later stays so.
	 * @throws org.article12.core.reference.ImportRefused when something is wrong with it;
	 * nothing is stored then
	 */
	public void seed() {
		this.seeds.once("demonstration plans", () -> load(ReferenceSource.shipped()));
	}

	/**
	 * Records a sample from elsewhere, as far as it is not on record.
	 * @throws org.article12.core.reference.ImportRefused when something is wrong with it;
	 * nothing is stored then
	 */
	public void load(ReferenceSource source) {
		Sample.read(new ImportRun(source), partyCodes(), areaCodes()).forEach(this::record);
	}

	private void record(Sample sample) {
		switch (this.plans.plant(sample.plan())) {
			case OnRecord<PlanId>(PlanId id) ->
				this.plans.find(id).ifPresent((plan) -> this.activities.plant(plan, sample.activity()));
			// What somebody recorded meanwhile under that name counts.
			case NameTaken<PlanId> _ -> {
			}
		}
	}

	private CsvTable.Index partyCodes() {
		return new CsvTable.Index("parties.csv", "iso2",
				this.parties.all().stream().collect(Collectors.toMap(Party::iso2, (party) -> party.code().value())),
				true, "SEN");
	}

	private CsvTable.Index areaCodes() {
		return new CsvTable.Index("areas.csv", "code",
				this.catalogue.areas()
					.stream()
					.filter(Area::selectable)
					.map((area) -> area.code().value())
					.collect(Collectors.toMap((code) -> code, (code) -> code)),
				true, "NIP");
	}

}
