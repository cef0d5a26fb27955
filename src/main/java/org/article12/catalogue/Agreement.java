package org.article12.catalogue;

import org.article12.core.Multilingual;

/**
 * A multilateral agreement under which the same need may count as well.
 *
 * @param code its code
 * @param titles its name
 * @param website the address of its Secretariat's site; empty where none is known
 * @param retired whether requests no longer name it
 */
public record Agreement(String code, Multilingual titles, String website, boolean retired) {

	/** Its name in the language of whoever reads. */
	public String title() {
		return this.titles.forReader();
	}

	/** Whether requests can name it now. */
	public boolean offered() {
		return !this.retired;
	}

}
