package org.article12.catalogue.web;

import org.article12.catalogue.domain.RecordedEntry;

/**
 * An entry in the register's list.
 *
 * @param address of its page
 * @param title what it is called
 * @param code its code
 * @param part whether it is a part of the one before it
 * @param detail what the list says of it
 * @param status whether it is offered
 * @param retired whether it is not
 * @param confirmed whether somebody has confirmed it
 */
record CatalogueLine(String address, String title, String code, boolean part, String detail, String status,
		boolean retired, boolean confirmed) {

	static CatalogueLine of(RecordedEntry entry, CatalogueWords words) {
		return new CatalogueLine(CataloguePages.address(entry.kind(), entry.code()), entry.title(), entry.code(),
				entry.code().contains("."), words.detail(entry), words.status(entry), entry.retired(),
				entry.get("confirmed").equals("true"));
	}

}
