package org.article12.imports;

import java.time.Clock;
import java.util.List;

import org.article12.core.reference.ReferenceImporter;
import org.article12.core.reference.ReferenceSource;
import org.article12.core.reference.RegisterVersions;
import org.article12.core.reference.Seeds;
import org.article12.core.schedule.OnceReady;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.ShippedTable;
import org.article12.imports.store.SeenRows;
import org.article12.imports.store.ShippedFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings what this release ships, once the registers are there. */
@Configuration(proxyBeanMethods = false)
class ReleaseArrival {

	@Bean
	ReleaseOffers releaseOffers(List<RegisterSheet> registers, List<ShippedTable> tables, ReferenceImporter importer,
			SeenRows seen, RegisterVersions versions, Clock clock) {
		return new ReleaseOffers(registers, new ShippedFiles(importer, ReferenceSource.shipped(), tables), seen,
				versions, clock);
	}

	/**
	 * Before people are let in, who would be offered all that fills a new database.
	 */
	@Bean
	ApplicationRunner firstReleaseIsSeen(ObjectProvider<ReleaseOffers> offers, Seeds seeds) {
		return (_) -> seeds.once("shipped", () -> offers.getObject().seeFirst(seeds));
	}

	/** What a later release ships for the first time has been seen likewise. */
	@Bean
	OnceReady releaseArrives(ReleaseOffers offers, Seeds seeds) {
		return () -> {
			offers.seeFirst(seeds);
			offers.arrive();
		};
	}

}
