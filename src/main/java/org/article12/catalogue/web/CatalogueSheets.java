package org.article12.catalogue.web;

import org.article12.catalogue.Catalogue;
import org.article12.catalogue.CatalogueKeeping;
import org.article12.catalogue.CatalogueKind;
import org.article12.catalogue.store.CatalogueImport;
import org.article12.core.sheet.RegisterSheet;
import org.article12.core.sheet.ShippedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.Validator;

/**
 * The tables of the catalogue that go out and come back, and what releases ship of them.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueSheets {

	@Bean
	RegisterSheet areasSheet(CatalogueKeeping keeping, Catalogue catalogue, Validator validator,
			PlatformTransactionManager transactions) {
		return new CatalogueSheet(CatalogueKind.AREAS, keeping, catalogue, validator,
				new TransactionTemplate(transactions));
	}

	@Bean
	RegisterSheet guidanceSheet(CatalogueKeeping keeping, Catalogue catalogue, Validator validator,
			PlatformTransactionManager transactions) {
		return new CatalogueSheet(CatalogueKind.GUIDANCE, keeping, catalogue, validator,
				new TransactionTemplate(transactions));
	}

	@Bean
	RegisterSheet popsSheet(CatalogueKeeping keeping, Catalogue catalogue, Validator validator,
			PlatformTransactionManager transactions) {
		return new CatalogueSheet(CatalogueKind.POPS, keeping, catalogue, validator,
				new TransactionTemplate(transactions));
	}

	@Bean
	RegisterSheet agreementsSheet(CatalogueKeeping keeping, Catalogue catalogue, Validator validator,
			PlatformTransactionManager transactions) {
		return new CatalogueSheet(CatalogueKind.AGREEMENTS, keeping, catalogue, validator,
				new TransactionTemplate(transactions));
	}

	@Bean
	ShippedTable shippedAreas(CatalogueImport files) {
		return new ShippedCatalogue(CatalogueKind.AREAS, files);
	}

	@Bean
	ShippedTable shippedGuidance(CatalogueImport files) {
		return new ShippedCatalogue(CatalogueKind.GUIDANCE, files);
	}

	@Bean
	ShippedTable shippedPops(CatalogueImport files) {
		return new ShippedCatalogue(CatalogueKind.POPS, files);
	}

	@Bean
	ShippedTable shippedAgreements(CatalogueImport files) {
		return new ShippedCatalogue(CatalogueKind.AGREEMENTS, files);
	}

}
