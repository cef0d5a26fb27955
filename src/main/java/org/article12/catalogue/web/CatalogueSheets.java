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

	private final CatalogueKeeping keeping;

	private final Catalogue catalogue;

	private final Validator validator;

	private final TransactionTemplate transaction;

	private final CatalogueImport files;

	CatalogueSheets(CatalogueKeeping keeping, Catalogue catalogue, Validator validator,
			PlatformTransactionManager transactions, CatalogueImport files) {
		this.keeping = keeping;
		this.catalogue = catalogue;
		this.validator = validator;
		this.transaction = new TransactionTemplate(transactions);
		this.files = files;
	}

	@Bean
	RegisterSheet areasSheet() {
		return sheet(CatalogueKind.AREAS);
	}

	@Bean
	RegisterSheet guidanceSheet() {
		return sheet(CatalogueKind.GUIDANCE);
	}

	@Bean
	RegisterSheet popsSheet() {
		return sheet(CatalogueKind.POPS);
	}

	@Bean
	RegisterSheet agreementsSheet() {
		return sheet(CatalogueKind.AGREEMENTS);
	}

	@Bean
	ShippedTable shippedAreas() {
		return new ShippedCatalogue(CatalogueKind.AREAS, this.files);
	}

	@Bean
	ShippedTable shippedGuidance() {
		return new ShippedCatalogue(CatalogueKind.GUIDANCE, this.files);
	}

	@Bean
	ShippedTable shippedPops() {
		return new ShippedCatalogue(CatalogueKind.POPS, this.files);
	}

	@Bean
	ShippedTable shippedAgreements() {
		return new ShippedCatalogue(CatalogueKind.AGREEMENTS, this.files);
	}

	private RegisterSheet sheet(CatalogueKind kind) {
		return new CatalogueSheet(kind, this.keeping, this.catalogue, this.validator, this.transaction);
	}

}
