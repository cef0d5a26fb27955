package org.article12.core.act;

import java.util.UUID;

import org.article12.core.web.NextPage;
import org.article12.core.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What an act led to: the page that is shown next. A second press of the same button is
 * answered with it.
 *
 * @param address the page's address
 * @param notice what it says once; null for nothing
 */
public record Done(String address, @Nullable Notice notice) {

	/** Leads to a page that says nothing of it. */
	public static Done at(String address) {
		return new Done(address, null);
	}

	/** Leads to a page that says the message of that key. */
	public static Done at(String address, String key, String... parameters) {
		return new Done(address, Notice.of(key, parameters));
	}

	/** The view to which the present web request leads; the page says the notice. */
	public String follow() {
		if (this.notice != null) {
			NextPage.says(Notice.NAME, this.notice);
		}
		return view();
	}

	/** The same, with the offer to take back what that press did within some seconds. */
	Done takesBack(UUID press, long seconds) {
		return (this.notice != null) ? new Done(this.address, this.notice.with(new Notice.Undo(press, seconds))) : this;
	}

	String view() {
		return "redirect:" + this.address;
	}

}
