package org.article12.core.act;

import java.util.List;

import org.article12.core.web.StaleForm;

/**
 * A form came without what tells one press of a button from another, or with that of
 * another form: out of a page that is too old, or not from a page of the portal.
 */
class NoPress extends StaleForm {

	NoPress() {
		super(Why.UNMARKED, "", null, List.of());
	}

}
